import { program } from '../program.ts'
import { accentStyles } from '../styles/accent.ts'

export function GET(): Response {
  return new Response(accentStyles(program.brand), { headers: { 'content-type': 'text/css; charset=utf-8' } })
}
