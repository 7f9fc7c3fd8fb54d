// Handbooks and README name commands, settings and files. What they name is there, and what is there is named.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '..', '..')
const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8')

const folder = path.join('src', 'content', 'handbooks')
const handbooks = readdirSync(path.join(root, folder)).map((file) => path.join(folder, file))
const guides = ['README.md', path.join('forms', 'README.md'), ...handbooks]

const lines: Readonly<Record<string, string>> = JSON.parse(textOf('package.json')).scripts

/** Those that can be run: the files that they start are there. */
const commands = Object.keys(lines).filter((command) =>
  (lines[command]?.match(/\bscripts\/[\w-]+\.m?ts\b/g) ?? []).every((file) => existsSync(path.join(root, file))),
)

/** Those that are for people who develop the kit, and stand in the README alone. */
const forDevelopers = ['bench', 'screenshots', 'format', 'fonts']

test('every command that is named can be run', () => {
  const named = guides.flatMap((file) =>
    [...textOf(file).matchAll(/\bnpm (?:run (?:--silent )?)?(?!ci\b|run\b)([a-z-]+)/g)].map(([, command = '']) => ({
      file,
      command,
    })),
  )
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter(({ command }) => !commands.includes(command))).toEqual([])
})

test('every command is named in the README, and in the publisher’s list unless it is for developers', () => {
  const missingIn = (file: string, asked: readonly string[]) =>
    asked.filter((command) => !new RegExp(`\\| \`npm (run )?${command}\``).test(textOf(file)))
  const forAgencies = commands.filter((command) => !forDevelopers.includes(command))
  expect(
    missingIn(
      'README.md',
      commands.filter((command) => command !== 'format'),
    ),
  ).toEqual([])
  expect(missingIn(path.join(folder, 'publisher-places.mdx'), forAgencies)).toEqual([])
})

test('every setting that the server takes is in the publisher’s list, and no other', () => {
  const read = [
    ...`${textOf('scripts/start.ts')}${textOf('scripts/command.ts')}`.matchAll(
      /env\['([A-Z_]+)'\]|rateIn\('([A-Z_]+)'/g,
    ),
  ]
  const settings = new Set(read.map(([, one, other]) => one ?? other))
  settings.delete('DIST_DIR')
  const named = textOf(path.join(folder, 'publisher-places.mdx')).match(/`[A-Z]+(_[A-Z]+)*`/g) ?? []
  expect(new Set(named.map((name) => name.slice(1, -1)))).toEqual(settings)
})

test('every file that is named is there', () => {
  const named = guides.flatMap((file) =>
    [...textOf(file).matchAll(/`((?:src|forms|public|scripts|test)\/[\w./-]*)`/g)].map(([, name = '']) => ({
      file,
      name,
    })),
  )
  expect(named.length).toBeGreaterThan(15)
  expect(named.filter(({ name }) => !existsSync(path.join(root, name)))).toEqual([])
})
