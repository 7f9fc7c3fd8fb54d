// A fact is written once, in src/program.ts. Texts and components take it from there, so that another agency's site is
// its own after one file is changed.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { program } from '../../src/program.ts'

const root = path.join(import.meta.dirname, '..', '..')

const files = ['src/content', 'src/components', 'src/layouts', 'src/pages', 'forms']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
  )
  .filter((file) => /\.(mdx|astro|ts)$/.test(file) && !file.startsWith(path.join('forms', 'examples')))
  .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }))

const people = [
  program.coordinator,
  program.backup,
  program.neutralContact,
  program.agencyHead,
  ...(program.champion ? [program.champion] : []),
  ...(program.programManager ? [program.programManager] : []),
  ...program.steeringCommittee,
]

/** What nobody but this agency would write. */
const particular = [
  program.name,
  program.agency,
  ...people.map(({ name }) => name),
  program.coordinator.email,
  program.coordinator.phone,
  program.neutralContact.phone,
  ...program.coordinator.address,
  ...program.purposes.map(({ objective }) => objective),
].filter((fact) => fact.length > 5)

test('no text or component holds a name, number or address that is a fact of the program', () => {
  expect(files.length).toBeGreaterThan(150)
  const twice = files.flatMap(({ file, text }) =>
    particular.filter((fact) => text.includes(fact)).map((fact) => `${file}: ${fact}`),
  )
  expect(twice).toEqual([])
})

/** From the innermost braces outward. */
function withoutFilledIn(text: string): string {
  const less = text.replace(/\{[^{}]*\}/g, '')
  return less === text ? text : withoutFilledIn(less)
}

/** The Markdown of a page without what is filled in, code, and where links and components point to. */
function typed(text: string): string {
  return withoutFilledIn(text.replace(/^(import|export) .*$/gm, ''))
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\w+="[^"]*"/g, '')
    .replace(/`[^`]*`/g, '')
}

/** A page about the words themselves. */
const aboutWords = path.join('src', 'content', 'guide', 'word-mentor.mdx')

test('the word for the person who is mentored is the agency’s own: pages never type it', () => {
  const pages = files.filter(({ file }) => file.endsWith('.mdx') && file !== aboutWords)
  expect(pages.length).toBeGreaterThan(60)
  const typedOut = pages.flatMap(({ file, text }) =>
    (typed(text).match(/.{0,30}\b(mentees?|protégés?)\b.{0,30}/gi) ?? []).map((words) => `${file}: ${words.trim()}`),
  )
  expect(typedOut).toEqual([])
})
