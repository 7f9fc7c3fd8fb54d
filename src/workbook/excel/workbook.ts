import { WorkbookStop } from '../port.ts'
import { formatTarget, parseTarget, type Target } from './address.ts'
import { type Book, relationships, relationshipsPath } from './book.ts'
import { escapeXml } from './text.ts'
import { appendTo, attribute, child, type Edit, type Element, edit, parseXml, setAttribute } from './xml.ts'

/** What the format wants before the names. */
const beforeNames = ['sheets', 'functionGroups', 'externalReferences']

/** A tab as the workbook lists it. */
export interface Tab {
  readonly title: string
  readonly path: string
}

/** Worksheets in their order; tabs that hold only a chart are none. */
export function tabsOf(book: Book): readonly Tab[] {
  const related = relationships(book.text(relationshipsPath(book.paths.workbook)), book.paths.workbook)
  const paths = new Map(related.filter((entry) => entry.type === 'worksheet').map((entry) => [entry.id, entry.target]))
  return sheetElements(book).flatMap((element) => {
    const path = paths.get(attribute(element, 'id') ?? '')
    return path === undefined ? [] : [{ title: attribute(element, 'name') ?? '', path }]
  })
}

function sheetElements(book: Book): readonly Element[] {
  return child(parseXml(book.text(book.paths.workbook)), 'sheets')?.children ?? []
}

/**
 * Where each name of the whole workbook points, in lower case as Excel compares them; undefined for one whose cell is
 * gone. Names of a single tab are left out: they are copies that a duplicated tab brought along.
 */
export function namesOf(book: Book): ReadonlyMap<string, Target | undefined> {
  const list = child(parseXml(book.text(book.paths.workbook)), 'definedNames')?.children ?? []
  const global = list.filter((entry) => attribute(entry, 'localSheetId') === undefined)
  return new Map(global.map((entry) => [(attribute(entry, 'name') ?? '').toLowerCase(), parseTarget(entry.text)]))
}

/** Points names at cells, in place of what they pointed at before. */
export function setNames(book: Book, names: ReadonlyMap<string, Target>): void {
  if (names.size === 0) return
  const path = book.paths.workbook
  const isReplaced = (entry: Element) =>
    attribute(entry, 'localSheetId') === undefined && names.has((attribute(entry, 'name') ?? '').toLowerCase())
  const emptied = withList(book.text(path), 'definedNames', beforeNames)
  const replaced = child(parseXml(emptied), 'definedNames')?.children.filter(isReplaced) ?? []
  const cleared = edit(
    emptied,
    replaced.map(({ start, end }) => ({ start, end, text: '' })),
  )
  const list = child(parseXml(cleared), 'definedNames')
  if (!list) throw new SyntaxError('no definedNames')
  const tag = `${list.prefix}definedName`
  const entries = [...names].map(
    ([name, target]) => `<${tag} name="${name}">${escapeXml(formatTarget(target))}</${tag}>`,
  )
  book.change(path, edit(cleared, [appendTo(cleared, list, entries.join(''))]))
}

/** Asks every program to compute all formulas when it opens the workbook. */
export function setFullCalculation(book: Book): void {
  const path = book.paths.workbook
  const xml = withList(book.text(path), 'calcPr', [...beforeNames, 'definedNames'])
  const element = child(parseXml(xml), 'calcPr')
  if (!element) throw new SyntaxError('no calcPr')
  const { start, openEnd } = element
  const text = setAttribute(xml.slice(start, openEnd), 'fullCalcOnLoad', '1')
  book.change(path, edit(xml, [{ start, end: openEnd, text }]))
}

/** The workbook's text with an element of this name, put behind the last of those that the format wants before it. */
function withList(xml: string, name: string, before: readonly string[]): string {
  const root = parseXml(xml)
  if (child(root, name)) return xml
  const last = root.children.filter((element) => before.includes(element.name)).at(-1)
  if (!last) throw new SyntaxError('no sheets in the workbook')
  const tag = `${root.prefix}${name}`
  return edit(xml, [{ start: last.end, end: last.end, text: `<${tag}></${tag}>` }])
}

const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'

/**
 * Adds a tab behind the last one, with names of the tab alone and the text that each stands for.
 * @throws WorkbookStop where a tab that is no worksheet has this title: two of one title would break the file.
 */
export function addTab(book: Book, title: string, sheetXml: string, names: ReadonlyMap<string, string>): Tab {
  const isTaken = sheetElements(book).some(
    ({ attributes }) => attributes['name']?.toLowerCase() === title.toLowerCase(),
  )
  if (isTaken) {
    throw new WorkbookStop(`${book.file} has a tab "${title}" that is no worksheet. Rename it. Nothing was written.`)
  }
  const folder = book.paths.workbook.slice(0, book.paths.workbook.lastIndexOf('/') + 1)
  const numbers = Array.from({ length: book.parts.length + tabsOf(book).length + 1 }, (_, index) => index + 1)
  const taken = new Set([...book.parts, ...tabsOf(book).map((tab) => tab.path)])
  const free = numbers.map((number) => `${folder}worksheets/sheet${number}.xml`).find((path) => !taken.has(path))
  if (free === undefined) throw new RangeError('no free name for a tab')
  book.change(free, sheetXml)
  append(book, '[Content_Types].xml', undefined, `<Override PartName="/${free}" ContentType="${sheetType}"/>`)
  addSheetElement(book, title, addRelationship(book, `/${free}`))
  addTabNames(book, names)
  return { title, path: free }
}

function addRelationship(book: Book, target: string): string {
  const path = relationshipsPath(book.paths.workbook)
  const used = new Set(parseXml(book.text(path)).children.map((entry) => attribute(entry, 'Id')))
  const number = Array.from({ length: used.size + 1 }, (_, index) => index + 1).find((n) => !used.has(`rIdKit${n}`))
  const id = `rIdKit${number}`
  append(book, path, undefined, `<Relationship Id="${id}" Type="${officeRelationships}/worksheet" Target="${target}"/>`)
  return id
}

function addSheetElement(book: Book, title: string, relationship: string): void {
  const used = sheetElements(book).map((element) => Number(attribute(element, 'sheetId')))
  const id = Math.max(0, ...used) + 1
  const namespace = `xmlns:r="${officeRelationships}"`
  const entry = `<sheet ${namespace} name="${escapeXml(title)}" sheetId="${id}" r:id="${relationship}"/>`
  append(book, book.paths.workbook, 'sheets', entry)
}

/** Names of the last tab alone. */
function addTabNames(book: Book, names: ReadonlyMap<string, string>): void {
  const path = book.paths.workbook
  book.change(path, withList(book.text(path), 'definedNames', beforeNames))
  const index = sheetElements(book).length - 1
  for (const [name, text] of names) {
    const hidden = name === '_xlnm._FilterDatabase' ? ' hidden="1"' : ''
    const opening = `definedName name="${name}" localSheetId="${index}"${hidden}`
    append(book, path, 'definedNames', `<${opening}>${escapeXml(text)}</definedName>`)
  }
}

/** Puts an entry at the end of a list of a part, or of the part itself. */
function append(book: Book, path: string, list: string | undefined, entry: string): void {
  const xml = book.text(path)
  const root = parseXml(xml)
  const parent = list === undefined ? root : child(root, list)
  if (!parent) throw new SyntaxError(`no ${list} in ${path}`)
  const own = entry.replace(/<(\/?)(?=\w)/g, `<$1${parent.prefix}`)
  const change: Edit = appendTo(xml, parent, own)
  book.change(path, edit(xml, [change]))
}
