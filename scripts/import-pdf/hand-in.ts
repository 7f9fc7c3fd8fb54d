// Hands what was read to whoever may write the journal now: the server while it runs, else this command.
import path from 'node:path'
import type { Form } from '../../forms/kit/form.ts'
import { askAccept, notedAddress } from '../../src/hosts/node/desk.ts'
import { type Handed, type HandedIn, keepHanded } from '../../src/hosts/node/handed.ts'
import { holdServerLock } from '../../src/hosts/node/locks.ts'
import type { Now } from '../../src/hosts/node/moment.ts'
import { destinationNames } from '../../src/hosts/node/workbook-files.ts'
import { openJournal } from '../../src/intake/journal.ts'
import type { Program } from '../../src/program-facts.ts'
import type { Submission } from '../../src/records/submission.ts'
import { CommandProblem } from '../command.ts'

export interface Office {
  readonly dataDir: string
  readonly forms: readonly Form[]
  readonly program: Pick<Program, 'workbooks' | 'currentCohort'>
  now(form: Form): Now
}

export interface HandingIn {
  /** Whether a server delivers it now; without one it waits for the next start. */
  readonly isDelivered: boolean
  readonly give: (form: Handed) => Promise<HandedIn>
  readonly end: () => void
}

/** @throws CommandProblem where a server runs and can't be asked, JournalFailure */
export function openHandingIn(office: Office): HandingIn {
  const release = holdServerLock(office.dataDir)
  if (!release) return throughServer(office.dataDir)
  const journal = openJournal(path.join(office.dataDir, 'journal.sqlite'), Date.now)
  const { forms, program, now } = office
  const keeping = {
    forms,
    now,
    keep: (form: Form, submission: Submission) =>
      journal.accept(submission, destinationNames(form, program.currentCohort, program)),
  }
  const end = (): void => {
    journal.close()
    release()
  }
  return { isDelivered: false, give: (form) => keepHanded(form, keeping), end }
}

function throughServer(dataDir: string): HandingIn {
  const url = notedAddress(dataDir)
  if (!url)
    throw new CommandProblem(
      'The server is just starting. Wait until it is there, then import again. Nothing was written.',
    )
  return { isDelivered: true, give: (form) => asked(dataDir, url, form), end: () => undefined }
}

async function asked(dataDir: string, url: string, form: Handed): Promise<HandedIn> {
  try {
    return await askAccept(dataDir, url, form)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new CommandProblem(
      `The server could not take it (${why}). What the table would have shown as written may be in already: ` +
        'import the folder again once the server answers, or stop it (Ctrl-C in its window); nothing is taken twice.',
      { cause: error },
    )
  }
}
