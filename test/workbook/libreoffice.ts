import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** One step of the coordinator's: the name of a method of `Hands` in libreoffice.py, and its arguments. */
export type Step = readonly [string, ...(string | number | boolean)[]]

/** LibreOffice with someone at the keys. */
export interface LibreOffice {
  /** Does the steps, and gives what each of them gave. */
  do(...steps: readonly Step[]): Promise<readonly unknown[]>
  end(): Promise<void>
}

/** Starts LibreOffice with a profile of its own; nothing but `end` ends it. */
export async function startLibreOffice(): Promise<LibreOffice> {
  const profile = await mkdtemp(join(tmpdir(), 'kit-libreoffice-'))
  const script = join(import.meta.dirname, 'libreoffice.py')
  const child = spawn('/usr/bin/python3', [script, profile], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    async do(...steps) {
      child.stdin.write(`${JSON.stringify(steps)}\n`)
      const { value, done } = await answers.next()
      const answer = done ? { error: 'it ended by itself' } : JSON.parse(value)
      if (answer.error) throw new Error(`LibreOffice: ${answer.error}`)
      return answer.ok
    },
    async end() {
      child.stdin.end()
      await ended
      await rm(profile, { recursive: true, force: true })
    },
  }
}
