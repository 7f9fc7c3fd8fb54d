// Who may import whom. The table is the design; every import of every room is read and held against it.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.dirname(import.meta.dirname)

/** The rooms of the house, the most particular first. */
const rooms = [
  ['kit', /^forms\/kit\//],
  ['catalog', /^forms\/catalog\.ts$/],
  ['forms', /^forms\//],
  ['program', /^src\/((program|program-facts|road-map|policy)\.ts$|program-facts\/)/],
  ['records', /^src\/records\//],
  ['matching', /^src\/matching\//],
  ['port', /^src\/workbook\/port\.ts$/],
  ['workbook', /^src\/workbook\//],
  ['intake', /^src\/intake\//],
  ['node host', /^src\/hosts\/node\//],
  ['documents', /^src\/documents\//],
  ['endpoints', /^src\/pages\/.*\.ts$/],
  ['search', /^src\/search\//],
  ['site', /^src\/(content\.config\.ts$|(pages|components|layouts|styles|content)\/)/],
  ['scripts', /^scripts\//],
] as const

type Room = (typeof rooms)[number][0]

const everything = [
  'kit',
  'catalog',
  'forms',
  'program',
  'records',
  'matching',
  'port',
  'workbook',
  'intake',
  'documents',
] as const

/** For each room: the rooms and packages it may import, and whether it may touch the machine through node:*. */
const table: Readonly<Record<Room, { rooms: readonly Room[]; packages: readonly string[]; node: boolean | RegExp }>> = {
  kit: { rooms: ['kit'], packages: ['zod', '@noble/hashes'], node: false },
  forms: { rooms: ['kit', 'forms'], packages: [], node: false },
  catalog: { rooms: ['kit', 'forms'], packages: [], node: false },
  program: { rooms: ['program', 'kit', 'forms', 'catalog'], packages: ['zod', 'temporal-polyfill'], node: false },
  records: { rooms: ['records', 'kit', 'forms', 'catalog'], packages: [], node: false },
  matching: { rooms: ['matching', 'records', 'kit', 'forms', 'catalog'], packages: [], node: false },
  port: { rooms: ['records', 'kit'], packages: [], node: false },
  workbook: {
    rooms: ['workbook', 'port', 'records', 'kit'],
    packages: ['fflate', 'saxes'],
    node: /^src\/workbook\/(excel|excel\/file)\.ts$/,
  },
  intake: {
    rooms: ['intake', 'records', 'port', 'kit', 'forms', 'catalog'],
    packages: [],
    node: /^src\/intake\/journal(-file|-reading)?\.ts$/,
  },
  'node host': {
    rooms: [...everything, 'node host'],
    packages: ['busboy', 'file-type', 'parse5', 'rate-limiter-flexible', 'sirv', 'temporal-polyfill', 'zod'],
    node: true,
  },
  search: { rooms: ['search'], packages: ['minisearch', 'parse5'], node: false },
  scripts: {
    rooms: [...everything, 'node host', 'search', 'scripts'],
    packages: [
      '@clack/prompts',
      '@sparticuz/chromium',
      'astro',
      'fflate',
      'fontkit',
      'playwright-core',
      'subset-font',
      'temporal-polyfill',
      'zod',
    ],
    node: true,
  },
  documents: {
    rooms: ['documents', 'records', 'kit', 'forms', 'catalog'],
    packages: ['fflate', 'fontkit', 'pdf-lib'],
    node: false,
  },
  endpoints: {
    rooms: ['endpoints', 'site', 'program', 'documents', 'kit', 'forms', 'catalog'],
    packages: ['astro'],
    node: /^src\/pages\/forms\/_paper\.ts$/,
  },
  site: {
    rooms: ['site', 'endpoints', 'program', 'search', 'kit', 'forms', 'catalog'],
    packages: [
      'astro',
      'astro:content',
      'alpinejs',
      'minisearch',
      'parse5',
      '@fontsource-variable/public-sans',
      '@noble/hashes',
    ],
    node: false,
  },
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(astro|mdx|m?ts|mjs)$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
}

const files = ['forms', 'src', 'scripts'].flatMap(filesUnder)

function roomOf(file: string): Room | undefined {
  return rooms.find(([, pattern]) => pattern.test(file))?.[0]
}

/** Everything a file imports, as written: static, re-exported, for its effects, or on demand. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(path.join(root, file), 'utf8')
  const found = text.matchAll(
    /(?:^|[\s;}])(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
  )
  return [...found].map((match) => match[1] ?? match[2] ?? '')
}

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
}

/** Why an import is not allowed, or nothing. */
function objection(file: string, room: Room, imported: string): string | undefined {
  const allowed = table[room]
  if (imported.startsWith('node:')) {
    const fits = allowed.node === true || (allowed.node !== false && allowed.node.test(file))
    return fits ? undefined : `${file} (${room}) may not touch the machine: ${imported}`
  }
  if (!imported.startsWith('.'))
    return allowed.packages.includes(packageOf(imported)) ? undefined : `${file} (${room}) may not use ${imported}`
  const target = path.posix.join(path.posix.dirname(file), imported)
  const targetRoom = roomOf(target)
  if (targetRoom !== undefined && allowed.rooms.includes(targetRoom)) return undefined
  return `${file} (${room}) may not import ${target} (${targetRoom ?? 'no room'})`
}

test('every file is in a room of the house', () => {
  expect(files.length).toBeGreaterThan(40)
  expect(files.filter((file) => roomOf(file) === undefined)).toEqual([])
})

test('every room imports only what the design lets it', () => {
  const objections = files.flatMap((file) => {
    const room = roomOf(file)
    return room ? importsOf(file).map((imported) => objection(file, room, imported)) : []
  })
  expect(objections.filter((one) => one !== undefined)).toEqual([])
})

test('every relative import names its file with its ending', () => {
  const bare = files.flatMap((file) =>
    importsOf(file).filter((one) => one.startsWith('.') && !/\.(ts|mjs|astro|css|ttf)(\?\w+)?$/.test(one)),
  )
  expect(bare).toEqual([])
})

/** Types alone make no cycle: they are gone when the program runs. */
function runtimeImports(file: string): readonly string[] {
  const text = readFileSync(path.join(root, file), 'utf8').replace(/import\s+type\s[^;'"]*['"][^'"]+['"]/g, '')
  const found = text.matchAll(/(?:import|export)\s(?:([^'"`;]*?)\sfrom\s)?\s*['"](\.[^'"]+)['"]/g)
  return [...found].map((match) => path.posix.join(path.posix.dirname(file), match[2] ?? ''))
}

test('no file imports itself in a circle', () => {
  const circles: string[] = []
  const done = new Set<string>()
  const visit = (file: string, trail: readonly string[]) => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
    if (trail.includes(file) || done.has(file) || !files.includes(file)) return
    for (const next of runtimeImports(file)) visit(next, [...trail, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
  expect(circles).toEqual([])
})

test('pure rooms ask neither the clock nor chance', () => {
  const pure = files.filter((file) => ['kit', 'forms', 'records', 'matching'].includes(roomOf(file) ?? ''))
  const asking = pure.filter((file) =>
    /\bDate\.now\(|new Date\(\)|Math\.random\(|performance\.now\(/.test(readFileSync(path.join(root, file), 'utf8')),
  )
  expect(asking).toEqual([])
})
