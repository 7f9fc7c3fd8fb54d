// What the operator is told. No line names a person or holds an answer.
import type { Report } from '../../intake/deliver.ts'
import type { Tally } from '../../intake/journal.ts'
import type { Submission } from '../../records/submission.ts'

export const waits =
  'Answers are taken in all the same: they wait in the journal and are added as soon as the workbook can be written.'

export function told(report: Report): string {
  switch (report.kind) {
    case 'delivered':
      return `${report.count} ${report.count === 1 ? 'submission' : 'submissions'} added to ${report.destination}.`
    case 'waiting':
      return `${report.trouble.message}\n${waits}`
    case 'aside':
      return `Submission ${report.reference} could not be added to ${report.destination}. It is kept in the journal, set aside; the others go on.`
    default:
      return report satisfies never
  }
}

/** @param workbook the name of the one whose tab it goes to */
export function heldLine({ reference }: Submission, workbook: string): string {
  return (
    `Submission ${reference} may not come from a person: it goes to the tab “Held” of ${workbook}. ` +
    `Look at it there; npm run release -- ${reference} sends it on.`
  )
}

/** What waits for a workbook that nothing is delivered to any more. */
export function strandedLine({ destination, count }: Tally): string {
  const counted = count === 1 ? '1 submission waits' : `${count} submissions wait`
  return `${counted} for ${destination} in the journal, but no cohort in src/program.ts has that workbook.`
}

/** Where a fault is, without its message, which might hold an answer. */
export function faultIn(error: unknown): string {
  if (!(error instanceof Error)) return 'A fault of the kit: something that is no error was thrown.'
  const [place] = error.stack?.match(/^\s+at .*$/m) ?? []
  return `A fault of the kit (${error.name}${place ? place.replace(/^\s+/, ' ') : ''}).`
}
