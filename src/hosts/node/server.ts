// What the server answers to each request. One kind of request a function; what goes wrong ends in one place.
import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Form } from '../../../forms/kit/form.ts'
import { newId } from '../../../forms/kit/ids.ts'
import { answerForBrowser, answerForScript, correctionPage } from './answer-outcome.ts'
import { type Answer, jsonAnswer, pageAnswer, reply, setCommonHeaders, wantsPage } from './answers.ts'
import { answerDesk, type Desk, isDeskPath } from './desk.ts'
import { fillPage, refusalPage } from './fill-page.ts'
import { discardRest } from './read-body.ts'
import { readPost } from './read-post.ts'
import { Refusal, SenderGone } from './refusal.ts'
import { sentences } from './sentences.ts'
import type { Site } from './site.ts'
import { type Intake, isOfTheDisk, submit } from './submit.ts'

export interface Kit {
  readonly site: Site
  readonly intake: Intake
  readonly forms: readonly Form[]
  readonly desk: Desk
  /** Tells the operator about a fault of the program; never holds what was sent. */
  broken(error: unknown): void
}

const say = sentences('en')

/** Times are in milliseconds: a line that is slow but alive has ten minutes for its files. */
const patience = { headersTimeout: 10_000, requestTimeout: 600_000, connectionsCheckingInterval: 5_000 }
const silence = 30_000

export function kitServer(kit: Kit): Server {
  const server = createServer(patience, (request, response) => {
    setCommonHeaders(response)
    handle(kit, request, response).catch((error) => refuse(kit, request, response, error))
  })
  // A connection on which nothing moves for this long is closed, in the middle of a body too.
  server.setTimeout(silence)
  return server
}

async function handle(kit: Kit, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const pathname = pathOf(request)
  const submitted = /^\/submit\/([^/]+)$/.exec(pathname)?.[1]
  if (submitted !== undefined) return reply(response, await answerSubmit(kit, submitted, request))
  const corrected = /^\/correct\/([^/]+)$/.exec(pathname)?.[1]
  if (corrected !== undefined) return reply(response, await answerCorrection(kit, corrected, request))
  if (isDeskPath(pathname)) return reply(response, await answerDesk(kit.desk, pathname, request))
  if (request.method !== 'GET' && request.method !== 'HEAD') throw new Refusal(405, say.onlyGet, { Allow: 'GET, HEAD' })
  const formId = /^\/forms\/([^/]+)\/?$/.exec(pathname)?.[1] ?? ''
  const page = kit.site.formPage(formId)
  if (page === undefined) return kit.site.serve(request, response)
  const fresh = { id: newId(randomBytes(16)), opened: kit.intake.openings.stamp(formId) }
  reply(response, pageAnswer(200, fillPage(page, fresh)))
}

/** @throws Refusal 404, 405, and 403 where it does not come from a page of this site */
function postedTo(kit: Kit, formId: string, request: IncomingMessage): Form {
  if (request.method !== 'POST') throw new Refusal(405, say.onlyPost, { Allow: 'POST' })
  const form = kit.forms.find(({ id }) => id === formId)
  if (!form) throw new Refusal(404, say.noForm(formId))
  assertOwnPage(request)
  return form
}

async function answerSubmit(kit: Kit, formId: string, request: IncomingMessage): Promise<Answer> {
  const form = postedTo(kit, formId, request)
  const outcome = await submit(kit.intake, form, request)
  const page = wantsPage(request) ? kit.site.formPage(form.id) : undefined
  return page === undefined ? answerForScript(outcome) : answerForBrowser(outcome, page)
}

/** The form with the answers in it that its receipt sends: nothing is kept, and nothing is read from what was. */
async function answerCorrection(kit: Kit, formId: string, request: IncomingMessage): Promise<Answer> {
  const form = postedTo(kit, formId, request)
  const page = kit.site.formPage(form.id)
  if (page === undefined) throw new Refusal(404, say.noPage)
  const post = await readPost(request, kit.intake.attachments)
  for (const file of post.files) await kit.intake.attachments.discard(file)
  if (post.replaces === undefined) throw new Refusal(400, say.malformed('it does not say what it corrects'))
  return pageAnswer(200, correctionPage(page, post, kit.intake.openings.stamp(form.id)))
}

function pathOf(request: IncomingMessage): string {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://kit').pathname)
  } catch {
    throw new Refusal(400, say.malformed('its address can’t be read'))
  }
}

/** Browsers say which page sends; what is no browser says nothing, and has no one's rights to misuse. */
function assertOwnPage({ headers }: IncomingMessage): void {
  const { origin, host } = headers
  if (origin === undefined) return
  if (!URL.canParse(origin) || new URL(origin).host !== host) throw new Refusal(403, say.otherSite)
}

async function refuse(kit: Kit, request: IncomingMessage, response: ServerResponse, error: unknown): Promise<void> {
  if (error instanceof SenderGone || response.headersSent) return void response.destroy()
  const { status, message, headers } = refusalOf(kit, error)
  await discardRest(request)
  const page = wantsPage(request)
    ? kit.site.formPage(request.url?.replace(/^\/(?:submit|correct)\//, '') ?? '')
    : undefined
  if (page === undefined) reply(response, jsonAnswer(status, { error: message }, headers))
  else reply(response, pageAnswer(status, refusalPage(page, [message, say.goBack]), headers))
}

function refusalOf(kit: Kit, error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (isOfTheDisk(error)) {
    kit.intake.failed(error)
    return new Refusal(503, say.notSaved, { 'Retry-After': '60' })
  }
  kit.broken(error)
  return new Refusal(500, say.broken)
}
