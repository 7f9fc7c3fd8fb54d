import { program } from '../program.ts'
import { accentStyles } from '../styles/accent.ts'
import layers from '../styles/layers.css?raw'

export function GET(): Response {
  return new Response(layers + accentStyles(program.brand), { headers: { 'content-type': 'text/css; charset=utf-8' } })
}
