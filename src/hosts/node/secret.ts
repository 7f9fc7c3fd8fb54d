// What only this installation knows: it signs what pages bring back.
import { createHmac, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { StartProblem } from './start-problem.ts'

/** Signs a text for one purpose, in hex; a signature made for one is worth nothing for another. */
export type Sign = (purpose: string, text: string) => string

/**
 * Signs with the secret in `DATA_DIR/secret`, which is made, for its owner's eyes only, where there is none.
 * @throws StartProblem where the file holds something else
 */
export function signerIn(dataDir: string): Sign {
  const file = path.join(dataDir, 'secret')
  if (!existsSync(file)) makeSecret(file)
  const secret = readFileSync(file, 'utf8').trim()
  if (!/^[0-9a-f]{64}$/.test(secret))
    throw new StartProblem(`The file ${file} is not the secret that the kit wrote. Delete it: a new one is made.`)
  const key = Buffer.from(secret, 'hex')
  return (purpose, text) =>
    createHmac('sha256', key)
      .update(JSON.stringify([purpose, text]))
      .digest('hex')
}

/** Under its name only when it is complete. */
function makeSecret(file: string): void {
  const draft = `${file}.new`
  writeFileSync(draft, randomBytes(32).toString('hex'), { mode: 0o600, flush: true })
  renameSync(draft, file)
}
