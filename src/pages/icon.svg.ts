// The picture in a browser's tab: two paths that meet, in the agency's color.
import { program } from '../program.ts'
import { lightAccent } from '../styles/accent.ts'

const { accent } = lightAccent(program.brand)
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" rx="10" fill="${accent}"/><g fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round"><path d="M11 38c0-12 13-10 13-22"/><path d="M37 38c0-12-13-10-13-22"/></g><circle cx="24" cy="11" r="4" fill="#fff"/></svg>`

export function GET(): Response {
  return new Response(icon, { headers: { 'content-type': 'image/svg+xml' } })
}
