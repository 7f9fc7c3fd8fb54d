// The PDFs of a folder, one after the other, so that only one is in memory.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { digestOf } from '../../forms/kit/pairs.ts'
import { mostBytes } from '../../src/documents/returned/refusals.ts'
import { CommandProblem, shown } from '../command.ts'
import { judge, type Known, type Verdict } from './judge.ts'
import type { Judged } from './words.ts'

/** By name; folders in it are not entered. @throws CommandProblem where there is no folder or no PDF in it */
export function pdfsIn(folder: string): readonly string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new CommandProblem(`There is no folder ${shown(folder)}. Name the folder that the returned PDFs lie in.`)
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.pdf$/i.test(entry.name))
    .map(({ name }) => name)
  if (names.length === 0)
    throw new CommandProblem(`There is no PDF in ${shown(folder)}. Save the returned forms there, then import again.`)
  return names.sort()
}

/** Every file; of two that hold the same, the second is as before. */
export async function judgeFolder(folder: string, names: readonly string[], known: Known): Promise<readonly Judged[]> {
  const seen = new Map<string, string>()
  const judged: Judged[] = []
  for (const name of names) {
    const verdict = await judgeFile(path.join(folder, name), {
      ...known,
      digestOf: (id) => seen.get(id) ?? known.digestOf(id),
    })
    if ('handed' in verdict) seen.set(verdict.handed.id, digestOf(verdict.form.id, verdict.handed.pairs))
    judged.push({ file: name, verdict })
  }
  return judged
}

async function judgeFile(file: string, known: Known): Promise<Verdict> {
  if (statSync(file).size > mostBytes) return { kind: 'refused', refusal: { kind: 'too large' } }
  return judge(new Uint8Array(readFileSync(file)), known)
}
