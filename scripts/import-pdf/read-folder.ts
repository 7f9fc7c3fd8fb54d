// The PDFs of a folder, one after the other, so that only one is in memory.
import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { digestOf } from '../../forms/kit/pairs.ts'
import { mostBytes } from '../../src/documents/returned/refusals.ts'
import { CommandProblem, shown } from '../command.ts'
import { judge, type Known, type Verdict } from './judge.ts'
import type { Judged } from './words.ts'

/** Names, in order. */
export interface Lying {
  readonly pdfs: readonly string[]
  /** Folders, which are not entered, and files of other kinds; hidden ones apart. */
  readonly others: readonly string[]
}

/** @throws CommandProblem where there is no folder or no PDF in it */
export function lyingIn(folder: string): Lying {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new CommandProblem(`There is no folder ${shown(folder)}. Name the folder that the returned PDFs lie in.`)
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'))
  const isPdf = (entry: Dirent) => entry.isFile() && /\.pdf$/i.test(entry.name)
  const names = (wanted: boolean) => entries.flatMap((entry) => (isPdf(entry) === wanted ? [entry.name] : [])).sort()
  if (!entries.some(isPdf))
    throw new CommandProblem(`There is no PDF in ${shown(folder)}. Save the returned forms there, then import again.`)
  return { pdfs: names(true), others: names(false) }
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
