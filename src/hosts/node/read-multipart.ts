// A multipart body: its fields in order, and its files on disk.
import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import busboy from 'busboy'
import { fileName } from '../../../forms/kit/file-name.ts'
import type { Pair } from '../../../forms/kit/pairs.ts'
import type { Attachments, Incoming } from './attachments.ts'
import { discardRest, mostBody, mostFileBytes, mostFiles, mostText } from './read-body.ts'
import { Refusal, SenderGone } from './refusal.ts'
import { sentences } from './sentences.ts'

/** A file under the name of its question. */
export interface SentFile extends Incoming {
  readonly key: string
  readonly name: string
  /** It was larger than any file may be; only its beginning is here. */
  readonly cut: boolean
}

export interface Parts {
  readonly fields: readonly Pair[]
  readonly files: readonly SentFile[]
}

const limits = { fieldSize: mostText, fields: 2000, files: mostFiles, fileSize: mostFileBytes, parts: 2010 }

/** @throws Refusal 400 and 413, SenderGone; then no file is left behind */
export async function readMultipart(request: IncomingMessage, attachments: Attachments): Promise<Parts> {
  const fields: Pair[] = []
  const files: Promise<SentFile>[] = []
  try {
    await parse(request, {
      field: (key, value) => fields.push([key, value]),
      file: (key, given, stream) => {
        const file = receiveFile(attachments, key, given, stream)
        files.push(file)
        return file
      },
    })
    return { fields, files: await Promise.all(files) }
  } catch (error) {
    await discardAll(attachments, files)
    if (error instanceof Refusal) await discardRest(request)
    throw error
  }
}

async function receiveFile(attachments: Attachments, key: string, given: string, stream: Readable): Promise<SentFile> {
  const incoming = await attachments.receive(stream)
  return { ...incoming, key, name: fileName(given), cut: 'truncated' in stream && stream.truncated === true }
}

async function discardAll(attachments: Attachments, files: readonly Promise<SentFile>[]): Promise<void> {
  for (const file of await Promise.allSettled(files))
    if (file.status === 'fulfilled') await attachments.discard(file.value)
}

interface Takers {
  field(key: string, value: string): void
  file(key: string, given: string, stream: Readable): Promise<unknown>
}

function parse(request: IncomingMessage, take: Takers): Promise<void> {
  const say = sentences('en')
  const parser = parserFor(request)
  return new Promise((resolve, reject) => {
    const stop = (error: Error): void => {
      request.unpipe(parser)
      parser.destroy()
      reject(error)
    }
    const tooLarge = () => stop(new Refusal(413, say.tooLarge, { Connection: 'close' }))
    let text = 0
    let bytes = 0
    parser.on('field', (key, value, info) => {
      text += key.length + value.length
      if (info.valueTruncated || info.nameTruncated || text > mostText) return tooLarge()
      take.field(key, value)
    })
    parser.on('file', (key, stream, { filename }) => {
      // What a browser sends for a file field that was left blank.
      if (!filename) return void stream.resume()
      take.file(key, filename, stream).catch(stop)
    })
    parser.on('partsLimit', tooLarge).on('filesLimit', tooLarge).on('fieldsLimit', tooLarge)
    parser.on('error', () => stop(new Refusal(400, say.malformed('its parts are not as its header says'))))
    parser.on('close', resolve)
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > mostBody) tooLarge()
    })
    request.once('close', () => request.complete || stop(new SenderGone()))
    request.once('error', () => stop(new SenderGone()))
    request.pipe(parser)
  })
}

function parserFor(request: IncomingMessage): busboy.Busboy {
  try {
    return busboy({ headers: request.headers, limits, defParamCharset: 'utf8' })
  } catch {
    throw new Refusal(400, sentences('en').malformed('its header does not say where a part ends'))
  }
}
