// What would change in a file, as a person reads it.
import { diff } from 'node:util'

const around = 1

/** Lines that go (−) and come (+), each run with a line before and after; nothing where the texts are the same. */
export function changesBetween(before: string, after: string): string {
  const lines = diff(before.trimEnd().split('\n'), after.trimEnd().split('\n')).map(([what, line]) => ({
    isKept: what === 0,
    text: marked(what, line),
  }))
  const isNear = (at: number) => lines.slice(Math.max(0, at - around), at + around + 1).some(({ isKept }) => !isKept)
  const shown = lines.map(({ text }, at) => (isNear(at) ? text : undefined))
  return shown
    .flatMap((text, at) => (text === undefined ? (shown[at - 1] === undefined ? [] : ['  …']) : [text]))
    .join('\n')
}

function marked(what: number, line: string): string {
  if (what === 0) return `  ${line}`
  return what > 0 ? `- ${line}` : `+ ${line}`
}
