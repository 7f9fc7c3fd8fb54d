import { basename } from 'node:path'
import { shown } from '../command.ts'
import type { Released } from './release.ts'

/** What an operator reads when it is done. */
export function released({ reference, kind, tabs, copies }: Released): string {
  const files = [...new Set(tabs.map(({ file }) => file))]
  const where = files.map((file) => `${tabsIn(file, tabs)} of ${basename(file)}`).join(', and ')
  switch (kind) {
    case 'released':
      return [
        `Released ${reference}: it is in ${where} now.`,
        ...copies.map((copy) => `Copy before: ${shown(copy)}`),
      ].join('\n')
    case 'dry run':
      return `${reference} can be released: it would go to ${where}. Nothing was written.`
    case 'before':
      return `${reference} was released before: it went to ${where}. Nothing was written.`
    default:
      return kind satisfies never
  }
}

function tabsIn(file: string, tabs: Released['tabs']): string {
  return tabs.flatMap((one) => (one.file === file ? [`“${one.tab}”`] : [])).join(' and ')
}
