// For search engines, once the agency has said where the site is published; empty until then.
import { addressOf } from '../layouts/address.ts'
import { allPages } from '../layouts/all-pages.ts'
import { program } from '../program.ts'

export async function GET(): Promise<Response> {
  const pages = [{ path: '' }, ...(await allPages())]
  const entries = pages
    .map(({ path }) => addressOf(path))
    .filter((address) => address !== undefined)
    .map((address) => `<url><loc>${address}</loc><lastmod>${program.lastReviewed.on}</lastmod></url>`)
  const sitemap = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`
  return new Response(sitemap, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
