// Files that come with a submission, kept outside the site and never served.
import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileTypeFromFile } from 'file-type'

/** A file that has arrived but belongs to no kept submission yet. */
export interface Incoming {
  /** SHA-256 of its content, in hex. */
  readonly sha256: string
  readonly bytes: number
  /** Told by its content, `pdf`; `undefined` where that tells nothing. */
  readonly kind: string | undefined
  readonly temporary: string
}

export interface Attachments {
  /** Writes the stream to disk and syncs it, whatever it holds. */
  receive(stream: Readable): Promise<Incoming>
  /** Puts it where it stays: `attachments/<sha256>/<name>`. Durable when this resolves. */
  keep(file: Incoming, name: string): Promise<void>
  discard(file: Incoming): Promise<void>
}

/** Attachments in `DATA_DIR/attachments`; what an earlier run left half received is removed. */
export async function openAttachments(dataDir: string): Promise<Attachments> {
  const folder = path.join(dataDir, 'attachments')
  const arriving = path.join(folder, 'arriving')
  await rm(arriving, { recursive: true, force: true })
  await mkdir(arriving, { recursive: true, mode: 0o700 })
  return {
    receive: (stream) => receive(stream, path.join(arriving, randomUUID())),
    keep: async (file, name) => {
      const home = path.join(folder, file.sha256)
      await mkdir(home, { recursive: true, mode: 0o700 })
      await rename(file.temporary, path.join(home, name))
      await syncFolder(home)
      await syncFolder(folder)
    },
    discard: (file) => rm(file.temporary, { force: true }),
  }
}

async function receive(stream: Readable, temporary: string): Promise<Incoming> {
  const hash = createHash('sha256')
  let bytes = 0
  const measured = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  try {
    await pipeline(stream, measured, createWriteStream(temporary, { flags: 'wx', mode: 0o600, flush: true }))
    const kind = (await fileTypeFromFile(temporary))?.ext
    return { sha256: hash.digest('hex'), bytes, kind, temporary }
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** A new name is safe only once its folder is; Windows has no way, and no need, to ask for it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}
