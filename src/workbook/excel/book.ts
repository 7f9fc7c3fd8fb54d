import { WorkbookStop } from '../port.ts'
import { type Sheet, scanSheet } from './sheet.ts'
import { sharedStrings } from './strings.ts'
import { attribute, child, type Element, parseXml } from './xml.ts'
import { partNames, readPart, withParts } from './zip.ts'

const transitional = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main'

/** An opened .xlsx and what is being changed in it. Paths of parts begin without a slash. */
export interface Book {
  /** The file's name, for messages. */
  readonly file: string
  readonly parts: readonly string[]
  /** Of the workbook's main part, and of what it refers to. */
  readonly paths: { readonly workbook: string; readonly styles: string; readonly sharedStrings: string | undefined }
  /** Whether there is such a part, in the file or among the changes. */
  has(path: string): boolean
  text(path: string): string
  change(path: string, text: string): void
  sheet(path: string): Sheet
  isChanged(): boolean
  /** The whole file with all changes. */
  bytes(): Uint8Array
}

/**
 * Opens the bytes of a file.
 * @throws WorkbookStop where it is nothing the kit can write to with certainty.
 */
export function openBook(file: string, bytes: Uint8Array): Book {
  const archive = checkedArchive(file, bytes)
  const parts = understood(file, () => partNames(archive))
  const texts = new Map<string, string>()
  const changed = new Set<string>()
  const sheets = new Map<string, Sheet>()
  let strings: readonly string[] | undefined

  const text = (path: string) => {
    const known = texts.get(path) ?? decoded(file, archive, path)
    texts.set(path, known)
    return known
  }
  const paths = understood(file, () => pathsOf(file, text, parts))
  const sharedText = (index: number) => {
    strings ??= paths.sharedStrings === undefined ? [] : sharedStrings(text(paths.sharedStrings))
    return strings[index] ?? ''
  }
  return {
    file,
    parts,
    paths,
    has: (path) => parts.includes(path) || changed.has(path),
    text,
    change(path, newText) {
      texts.set(path, newText)
      changed.add(path)
      sheets.delete(path)
    },
    sheet(path) {
      const known = sheets.get(path) ?? understood(file, () => scanSheet(text(path), sharedText))
      sheets.set(path, known)
      return known
    },
    isChanged: () => changed.size > 0,
    bytes() {
      return withParts(archive, Object.fromEntries([...changed].map((path) => [path, encoded(text(path))])))
    },
  }
}

function checkedArchive(file: string, bytes: Uint8Array): Uint8Array {
  const starts = (...signature: number[]) => signature.every((byte, index) => bytes[index] === byte)
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    throw new WorkbookStop(
      `${file} is locked with a password, or is in the format of Excel 97. Open it, take the password off under ` +
        'File > Info > Protect Workbook, and save it as "Excel Workbook (.xlsx)". Nothing was written.',
    )
  }
  if (!starts(0x50, 0x4b, 0x03, 0x04)) throw noWorkbook(file)
  return bytes
}

function noWorkbook(file: string, cause?: unknown): WorkbookStop {
  return new WorkbookStop(
    `${file} is not an Excel workbook, or it is damaged. Put back the last copy of it, ` +
      'or open it and save it as "Excel Workbook (.xlsx)". Nothing was written.',
    { cause },
  )
}

/** What the zip and XML readers can't make sense of is a damaged file. */
function understood<Result>(file: string, read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    throw error instanceof WorkbookStop ? error : noWorkbook(file, error)
  }
}

function decoded(file: string, archive: Uint8Array, path: string): string {
  const bytes = understood(file, () => readPart(archive, path))
  if (!bytes) throw noWorkbook(file)
  return new TextDecoder().decode(bytes)
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function pathsOf(file: string, text: (path: string) => string, parts: readonly string[]): Book['paths'] {
  if (!parts.includes('_rels/.rels')) throw noWorkbook(file)
  const workbook = relationships(text('_rels/.rels'), '').find((entry) => entry.type === 'officeDocument')?.target
  if (workbook === undefined) throw noWorkbook(file)
  checkWorkbook(file, parseXml(text(workbook)))
  const related = relationships(text(relationshipsPath(workbook)), workbook)
  const styles = related.find((entry) => entry.type === 'styles')?.target
  if (styles === undefined) throw noWorkbook(file)
  const sharedStrings = related.find((entry) => entry.type === 'sharedStrings')?.target
  return { workbook, styles, sharedStrings }
}

function checkWorkbook(file: string, root: Element): void {
  const namespace = root.attributes[root.prefix ? `xmlns:${root.prefix.slice(0, -1)}` : 'xmlns']
  if (namespace === strict) {
    throw new WorkbookStop(
      `${file} is a "Strict Open XML Spreadsheet". Open it and save it as "Excel Workbook (.xlsx)". Nothing was written.`,
    )
  }
  if (root.name !== 'workbook' || namespace !== transitional) throw noWorkbook(file)
  const properties = child(root, 'workbookPr')
  const date1904 = properties && attribute(properties, 'date1904')
  if (date1904 === '1' || date1904 === 'true') {
    throw new WorkbookStop(
      `${file} counts dates from 1904. Move its tabs to a workbook that counts from 1900 ` +
        '(in Excel: File > Options > Advanced, "Use 1904 date system" unticked). Nothing was written.',
    )
  }
}

export interface Relationship {
  readonly id: string
  /** The last word of its type: `worksheet`. */
  readonly type: string
  /** The path of the part it leads to. */
  readonly target: string
}

/** `xl/workbook.xml` gives `xl/_rels/workbook.xml.rels`. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

/** Relationships of a part, targets resolved against its path. */
export function relationships(xml: string, part: string): readonly Relationship[] {
  return parseXml(xml).children.map((entry) => ({
    id: attribute(entry, 'Id') ?? '',
    type: attribute(entry, 'Type')?.split('/').at(-1) ?? '',
    target: resolved(part, attribute(entry, 'Target') ?? ''),
  }))
}

function resolved(part: string, target: string): string {
  return new URL(target, `file:///${part}`).pathname.slice(1)
}
