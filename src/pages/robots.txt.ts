import { addressOf } from '../layouts/address.ts'

const sitemap = addressOf('sitemap.xml')

export function GET(): Response {
  const lines = ['User-agent: *', 'Allow: /', ...(sitemap ? [`Sitemap: ${sitemap}`] : [])]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
