// The built site: files as they are, and the pages of forms, which are filled before they go out.
import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import sirv from 'sirv'
import { pageAnswer, reply } from './answers.ts'

export interface Site {
  /** The built page of a form; `undefined` where the site has none. */
  formPage(formId: string): string | undefined
  /** Serves the file at this address, or the page that says that there is none, with status 404. */
  serve(request: IncomingMessage, response: ServerResponse): void
}

/** @param dist the folder that was built; later changes to it are not served before the next start */
export function openSite(dist: string, formIds: readonly string[]): Site {
  const pages = new Map(formIds.map((id) => [id, pageIn(dist, 'forms', id, 'index.html')]))
  const missing = pageIn(dist, '404.html') ?? '<!doctype html><title>Not found</title><p>There is no such page here.'
  const files = sirv(dist, { etag: true, setHeaders: setCaching })
  return {
    formPage: (formId) => pages.get(formId),
    serve: (request, response) => {
      // No page here is so large that parts of it are worth asking for.
      delete request.headers.range
      // A file that a new build has taken away ends this answer, not the server.
      response.once('pipe', (source) => source.once('error', () => response.destroy()))
      files(request, response, () => reply(response, pageAnswer(404, missing)))
    },
  }
}

function pageIn(dist: string, ...parts: readonly string[]): string | undefined {
  const file = path.join(dist, ...parts)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** Names under /assets/ change with their content. */
function setCaching(response: ServerResponse, pathname: string): void {
  const named = pathname.startsWith('/assets/')
  response.setHeader('Cache-Control', named ? 'public, max-age=31536000, immutable' : 'no-cache')
}
