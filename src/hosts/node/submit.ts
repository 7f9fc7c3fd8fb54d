// POST /submit/<form>: from what arrived to the receipt, or to what has to be mended.
import type { IncomingMessage } from 'node:http'
import { type Form, questionsOf } from '../../../forms/kit/form.ts'
import type { Problem } from '../../../forms/kit/reading.ts'
import { words } from '../../../forms/kit/words.ts'
import type { Accepted } from '../../intake/journal.ts'
import { JournalFailure } from '../../intake/journal-file.ts'
import { receive } from '../../intake/receive.ts'
import { fitsHeld } from '../../records/held.ts'
import type { HeldReason, Submission } from '../../records/submission.ts'
import type { Attachments } from './attachments.ts'
import type { Now } from './moment.ts'
import type { Openings } from './opening.ts'
import type { Limit } from './rates.ts'
import { type Post, readPost } from './read-post.ts'
import { Refusal } from './refusal.ts'
import { attachmentsOf, filePair, fileProblems, isTooLarge } from './sent-files.ts'
import { sentences } from './sentences.ts'

/** What submitting needs of the rest of the server. */
export interface Intake {
  readonly attachments: Attachments
  readonly openings: Openings
  readonly limit: Limit
  now(form: Form): Now
  /** Whether a submission with this id was kept before. */
  has(id: string): boolean
  /** Resolves once the submission is on disk. @throws JournalFailure */
  keep(form: Form, submission: Submission): Promise<Accepted>
  /** Tells the operator that nothing can be kept now, and why. */
  failed(error: Error): void
}

/** What the sender is told; the post comes along, since a page shows again what was typed. */
export type Outcome =
  | {
      readonly kind: 'kept'
      readonly post: Post
      readonly id: string
      readonly reference: string
      readonly digest: string
      readonly received: string
      readonly late: boolean
    }
  | {
      readonly kind: 'problems'
      readonly status: 413 | 422
      readonly post: Post
      readonly problems: readonly Problem[]
    }
  | { readonly kind: 'other'; readonly post: Post; readonly reference: string }
  | { readonly kind: 'not saved'; readonly post: Post }
  /** `opens` is the day from which the form is taken. */
  | { readonly kind: 'not yet'; readonly post: Post; readonly opens: string }
  /** `seconds` is how long to wait. */
  | { readonly kind: 'too many'; readonly post: Post; readonly seconds: number }

/** @throws Refusal where the post can't be read at all, SenderGone */
export async function submit(intake: Intake, form: Form, request: IncomingMessage): Promise<Outcome> {
  const post = await readPost(request, intake.attachments)
  try {
    return (await turnAway(intake, form, post, request)) ?? (await settle(intake, form, post))
  } finally {
    for (const file of post.files) await intake.attachments.discard(file)
  }
}

/** What is not taken now, however it is filled in. What was kept once is answered as it was then, and never counted. */
async function turnAway(
  intake: Intake,
  form: Form,
  post: Post,
  request: IncomingMessage,
): Promise<Outcome | undefined> {
  if (intake.has(post.id)) return undefined
  const seconds = await intake.limit(form.id, request)
  if (seconds !== undefined) return { kind: 'too many', post, seconds }
  const { opens } = intake.now(form)
  return opens === undefined ? undefined : { kind: 'not yet', post, opens }
}

function heldReasons({ openings }: Intake, form: Form, { website, opened }: Post): readonly HeldReason[] {
  return [
    ...(website.trim() === '' ? [] : (['unseen field'] as const)),
    ...(openings.isTooFast(form.id, opened) ? (['too fast'] as const) : []),
  ]
}

async function settle(intake: Intake, form: Form, post: Post): Promise<Outcome> {
  const say = words(post.language)
  const files = post.files.filter(({ key }) => attachmentsOf(form).has(key))
  const typed = post.pairs.filter(([key]) => !attachmentsOf(form).has(key))
  const pairs = [...typed, ...files.map(filePair)]
  const { id, language, replaces } = post
  const held = heldReasons(intake, form, post)
  const received = receive({ form, language, id, pairs, replaces, held }, intake.now(form).moment)
  const found = [...fileProblems(form, post.pairs, post.files, say), ...(received.ok ? [] : received.problems)]
  if (!received.ok || found.length > 0) {
    const status = post.files.some((file) => isTooLarge(form, file)) ? 413 : 422
    return { kind: 'problems', status, post, problems: inFormOrder(form, found) }
  }
  return keep(intake, form, post, received.submission)
}

/** Files first, so that no submission is ever acknowledged whose file is not there. */
async function keep(intake: Intake, form: Form, post: Post, submission: Submission): Promise<Outcome> {
  if (submission.held && !fitsHeld(form, submission)) throw new Refusal(413, sentences(post.language).tooLarge)
  try {
    for (const file of post.files) await intake.attachments.keep(file, file.name)
    const { kind, received, late } = await intake.keep(form, submission)
    const { id, reference, digest } = submission
    return kind === 'other' ? { kind, post, reference } : { kind: 'kept', post, id, reference, digest, received, late }
  } catch (error) {
    if (!isOfTheDisk(error)) throw error
    intake.failed(error)
    return { kind: 'not saved', post }
  }
}

/** A full disk, a folder that went away, a journal that can't be written: sending later may well succeed. */
export function isOfTheDisk(error: unknown): error is Error {
  return error instanceof JournalFailure || (error instanceof Error && 'syscall' in error)
}

function inFormOrder(form: Form, problems: readonly Problem[]): readonly Problem[] {
  const keys = questionsOf(form).map(([key]) => key)
  const place = ({ key }: Problem) => {
    const index = keys.findIndex((one) => key === one || key.startsWith(`${one}.`))
    return index < 0 ? keys.length : index
  }
  return problems.toSorted((one, other) => place(one) - place(other))
}
