// Everything that submitting needs of the rest of the server, put together.
import type { Delivery } from '../../intake/deliver.ts'
import type { Journal } from '../../intake/journal.ts'
import { openAttachments } from './attachments.ts'
import { nowOf } from './moment.ts'
import { openingsOf } from './opening.ts'
import { limitOf } from './rates.ts'
import type { Settings } from './run.ts'
import type { Sign } from './secret.ts'
import type { Intake } from './submit.ts'
import { heldLine } from './told.ts'
import { destinationNames, innermostPlace, workbookName } from './workbook-files.ts'

export async function openIntake(
  settings: Settings,
  journal: Journal,
  delivery: Delivery,
  sign: Sign,
): Promise<Intake> {
  const { dataDir, program, rates, now } = settings
  return {
    attachments: await openAttachments(dataDir),
    openings: openingsOf(sign, now),
    limit: limitOf(rates),
    now: (form) => nowOf(form, program, now()),
    has: journal.has,
    ...keeping(settings, journal, delivery),
  }
}

function keeping({ program, forms, say }: Settings, journal: Journal, delivery: Delivery) {
  const destinations = new Map(forms.map((form) => [form, destinationNames(form, program.currentCohort, program)]))
  const innermost = workbookName(program.currentCohort, innermostPlace(program))
  let said = ''
  const keep: Intake['keep'] = async (form, submission) => {
    const accepted = await journal.accept(submission, submission.held ? [innermost] : (destinations.get(form) ?? []))
    said = ''
    if (accepted.kind !== 'new') return accepted
    if (submission.held) say(heldLine(submission, innermost))
    delivery.wake()
    return accepted
  }
  const failed: Intake['failed'] = ({ message }) => {
    if (message !== said) say(message)
    said = message
  }
  return { keep, failed }
}
