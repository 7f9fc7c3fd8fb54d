import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { accentStyles, darkAccent, grounds, lightAccent } from '../../src/styles/accent.ts'
import { contrast } from '../../src/styles/color.ts'

const steps = Array.from({ length: 18 }, (_, index) => index * 15)
const hex = (...channels: readonly number[]) =>
  `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
const brands = steps.flatMap((red) => steps.flatMap((green) => steps.map((blue) => hex(red, green, blue))))
const least = (color: string, on: readonly string[]) => Math.min(...on.map((ground) => contrast(color, ground)))

test('whatever the brand, links can be read on every ground: 5:1 in light, 7:1 in dark', () => {
  const poor = brands.filter((brand) => {
    const light = lightAccent(brand)
    const dark = darkAccent(brand)
    return (
      least(light.accent, [...grounds.light, light.tint]) < 5 || least(dark.accent, [...grounds.dark, dark.tint]) < 7
    )
  })
  expect(poor).toEqual([])
})

test('whatever the brand, the words on a filled button can be read, under the pointer too', () => {
  const poor = brands.filter((brand) => {
    const light = lightAccent(brand)
    const dark = darkAccent(brand)
    return least('#ffffff', [light.accent, light.hover]) < 5 || least('#12181e', [dark.accent, dark.hover]) < 7
  })
  expect(poor).toEqual([])
})

test('a brand that can be read already stays as it is', () => {
  expect(lightAccent('#0b5c8a')).toEqual({ accent: '#0b5c8a', hover: '#044266', tint: '#e9f5ff' })
})

test('a yellow becomes dark enough for white paper and stays yellow on a dark screen', () => {
  expect(lightAccent('#ffdd00').accent).toBe('#796800')
  expect(darkAccent('#ffdd00').accent).toBe('#f1df87')
})

test('the stylesheet sets dark accents for screens alone', () => {
  expect(accentStyles('#0b5c8a')).toBe(
    '@layer tokens{:root{--brand:#0b5c8a;--accent:#0b5c8a;--accent-hover:#044266;--accent-tint:#e9f5ff}' +
      '@media screen and (prefers-color-scheme:dark){:root{--brand:#0b5c8a;--accent:#76bcf0;--accent-hover:#9fd5fe;--accent-tint:#132938}}}\n',
  )
})

test('the grounds are those of the tokens', () => {
  const tokens = readFileSync(path.join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8')
  const declared = (name: string) =>
    [...tokens.matchAll(new RegExp(`--${name}: (#[0-9a-f]+);`, 'g'))].map((match) => match[1])
  expect([declared('bg')[0], declared('surface')[0]]).toEqual(['#fff', grounds.light[1]])
  expect([declared('bg')[1], declared('surface')[1], declared('raised')[1]]).toEqual([...grounds.dark])
})
