// A form that a command hands in, from a file that came back: checked and kept like one that came over the web.
import { z } from 'zod'
import type { Form } from '../../../forms/kit/form.ts'
import { isId } from '../../../forms/kit/ids.ts'
import { receive } from '../../intake/receive.ts'
import type { Intake } from './submit.ts'

export const handed = z.strictObject({
  /** The form's id. */
  form: z.string(),
  id: z.string().refine(isId),
  pairs: z.array(z.tuple([z.string(), z.string()])),
  /** Reference or id of the submission that it corrects. */
  replaces: z.string().optional(),
})

export type Handed = z.infer<typeof handed>

export const handedIn = z.discriminatedUnion('kind', [
  /** `same`: it was there already, and nothing changed. */
  z.strictObject({ kind: z.enum(['new', 'same', 'other']), reference: z.string() }),
  z.strictObject({
    kind: z.literal('problems'),
    problems: z.array(z.strictObject({ key: z.string(), message: z.string() })),
  }),
  /** `opens` is the day from which the form is taken. */
  z.strictObject({ kind: z.literal('not yet'), opens: z.string() }),
])

export type HandedIn = z.infer<typeof handedIn>

/** What keeping needs of the server, or of a command that runs without one. */
export interface Keeping extends Pick<Intake, 'now' | 'keep'> {
  readonly forms: readonly Form[]
}

/** @throws JournalFailure where it could not be kept, Error for a form that is not in use */
export async function keepHanded({ id, pairs, replaces, ...named }: Handed, keeping: Keeping): Promise<HandedIn> {
  const form = keeping.forms.find((one) => one.id === named.form)
  if (!form) throw new Error(`No form in use is called “${named.form}”.`)
  const { moment, opens } = keeping.now(form)
  if (opens !== undefined) return { kind: 'not yet', opens }
  const received = receive({ form, language: 'en', channel: 'pdf', id, pairs, replaces }, moment)
  if (!received.ok) return { kind: 'problems', problems: [...received.problems] }
  const { kind } = await keeping.keep(form, received.submission)
  return { kind, reference: received.submission.reference }
}
