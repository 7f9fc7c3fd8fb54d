// One post, whichever of the three ways it travelled.
import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import { isId, newId } from '../../../forms/kit/ids.ts'
import { isReference, type Pair, pairsOf } from '../../../forms/kit/pairs.ts'
import { type Language, languages } from '../../../forms/kit/words.ts'
import type { Attachments } from './attachments.ts'
import { readText } from './read-body.ts'
import { readMultipart, type SentFile } from './read-multipart.ts'
import { Refusal } from './refusal.ts'
import { sentences } from './sentences.ts'

export interface Post {
  readonly id: string
  readonly language: Language
  /** What was typed and chosen; files come apart. */
  readonly pairs: readonly Pair[]
  readonly files: readonly SentFile[]
  /** What stands in the field that people don't see. */
  readonly website: string
  /** The stamp that the server put into the page; empty where no server did. */
  readonly opened: string
  /** Reference or id of the submission that this one corrects. */
  readonly replaces?: string | undefined
}

/** Fields of a page that are no answers. */
const beside = ['id', 'language', 'website', 'opened', 'replaces'] as const

const language = z.enum(languages).default('en')
const replaces = z
  .string()
  .refine((text) => isId(text) || isReference(text))
  .optional()
const submission = z.strictObject({
  id: z.string().refine(isId),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  language,
  website: z.string().default(''),
  opened: z.string().default(''),
  replaces,
})

/** @throws Refusal 400, 413, 415, SenderGone */
export async function readPost(request: IncomingMessage, attachments: Attachments): Promise<Post> {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  switch (type) {
    case 'application/json':
      return { ...fromJson(await readText(request)), files: [] }
    case 'application/x-www-form-urlencoded':
      return { ...fromFields([...new URLSearchParams(await readText(request))]), files: [] }
    case 'multipart/form-data':
      return fromMultipart(request, attachments)
    default:
      throw new Refusal(415, sentences('en').wrongType)
  }
}

async function fromMultipart(request: IncomingMessage, attachments: Attachments): Promise<Post> {
  const { fields, files } = await readMultipart(request, attachments)
  try {
    const [first] = fields
    const isScripted = fields.length === 1 && first?.[0] === 'submission'
    return { ...(isScripted ? fromJson(first[1]) : fromFields(fields)), files }
  } catch (error) {
    for (const file of files) await attachments.discard(file)
    throw error
  }
}

function fromJson(text: string): Omit<Post, 'files'> {
  const parsed = submission.safeParse(jsonOf(text))
  if (parsed.success) return { ...parsed.data, pairs: pairsOf(parsed.data.answers) }
  const at = parsed.error.issues[0]?.path.join('.')
  throw malformed(`{ "id", "answers", "language" } is expected${at ? `, and “${at}” is not as it should be` : ''}`)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw malformed('it is no JSON')
  }
}

/** A copy of the page that no server has given an id gets one here: what it sends is always a new submission. */
function fromFields(fields: readonly Pair[]): Omit<Post, 'files'> {
  const valueAt = (name: string) => fields.find(([key]) => key === name)?.[1]
  const id = valueAt('id') || newId(randomBytes(16))
  const spoken = language.safeParse(valueAt('language') || undefined)
  const replaced = replaces.safeParse(valueAt('replaces')?.trim() || undefined)
  if (!isId(id)) throw malformed('its id is none')
  if (!spoken.success) throw malformed('it is in a language that forms do not have')
  if (!replaced.success) throw malformed('what it corrects is neither a reference nor an id')
  const pairs = fields.filter(([key]) => !beside.some((one) => one === key))
  const [website = '', opened = ''] = [valueAt('website'), valueAt('opened')]
  return { id, language: spoken.data, pairs, website, opened, replaces: replaced.data }
}

function malformed(what: string): Refusal {
  return new Refusal(400, sentences('en').malformed(what))
}
