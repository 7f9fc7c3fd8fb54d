// The accents of the site from the one color that an agency writes down.
import { contrast, hexOf, type Oklch, oklchOf } from './color.ts'

/** Text, links and filled buttons; the same under the pointer; the ground of what is chosen. */
export interface Accent {
  readonly accent: string
  readonly hover: string
  readonly tint: string
}

/** Grounds of tokens.css on which an accent is read. */
export const grounds = {
  light: ['#ffffff', '#f3f6f8'],
  dark: ['#12181e', '#1a222a', '#212b34'],
} as const

const step = 0.002

function readable(start: Oklch, toward: -1 | 1, least: number, on: readonly string[]): Oklch {
  let color = start
  while (color.l > 0 && color.l < 1 && on.some((ground) => contrast(hexOf(color), ground) < least))
    color = { ...color, l: color.l + toward * step }
  return color
}

/** At least 5:1 on every light ground and on its own tint; only as dark as that takes. */
export function lightAccent(brand: string): Accent {
  const { l, c, h } = oklchOf(brand)
  const tint = hexOf({ l: 0.965, c: Math.min(c, 0.018), h })
  const color = readable({ l: Math.min(l, 0.62), c: Math.min(c, 0.17), h }, -1, 5, [...grounds.light, tint])
  return { accent: hexOf(color), hover: hexOf({ ...color, l: color.l - 0.09 }), tint }
}

/** At least 7:1 on every dark ground and on its own tint. */
export function darkAccent(brand: string): Accent {
  const { l, c, h } = oklchOf(brand)
  const tint = hexOf({ l: 0.27, c: Math.min(c, 0.04), h })
  const color = readable({ l: Math.max(l, 0.74), c: Math.min(c, 0.11), h }, 1, 7, [...grounds.dark, tint])
  return { accent: hexOf(color), hover: hexOf({ ...color, l: color.l + 0.08 }), tint }
}

function declared(brand: string, { accent, hover, tint }: Accent): string {
  return `--brand:${brand};--accent:${accent};--accent-hover:${hover};--accent-tint:${tint}`
}

/** The stylesheet that sets the accents; dark ones are for screens alone, so that paper is always light. */
export function accentStyles(brand: string): string {
  const light = declared(brand, lightAccent(brand))
  const dark = declared(brand, darkAccent(brand))
  return `@layer tokens{:root{${light}}@media screen and (prefers-color-scheme:dark){:root{${dark}}}}\n`
}
