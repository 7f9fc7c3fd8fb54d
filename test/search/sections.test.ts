import { expect, test } from 'vitest'
import { sectionsOf } from '../../src/search/sections.ts'

const page = (main: string) =>
  `<!doctype html><title>x</title><body><nav>Menu</nav><main>${main}</main><footer>Foot</footer>`

test('a page is cut at its second-level headings, and each part knows its place', () => {
  const html = page(
    '<h1>Matching</h1><p>Who with whom.</p><h2 id="rules">The rules</h2><ul><li>One</li><li>Two</li></ul>',
  )
  expect(sectionsOf(html, 'guide/matching/')).toEqual([
    { title: 'Matching', heading: '', text: 'Who with whom.', path: 'guide/matching/' },
    { title: 'Matching', heading: 'The rules', text: 'One Two', path: 'guide/matching/#rules' },
  ])
})

test('headings deep in the page begin a part as well', () => {
  const html = page(
    '<h1>Pack</h1><div><section><h2 id="a">A</h2><p>first</p></section><section><h2 id="b">B</h2>second</section></div>',
  )
  expect(sectionsOf(html, 'p/').map(({ heading, text }) => [heading, text])).toEqual([
    ['A', 'first'],
    ['B', 'second'],
  ])
})

test('what is hidden, told, drawn or there to get about is not found', () => {
  const html = page(
    '<div hidden><h1>Sent</h1></div><h1>Form</h1><nav>On this page</nav><svg><text>x</text></svg><p role="status">0 of 3</p><button>Send</button><p>Kept</p>',
  )
  expect(sectionsOf(html, 'forms/x/')).toEqual([{ title: 'Form', heading: '', text: 'Kept', path: 'forms/x/' }])
})

test('a page without a main part has nothing to be found', () => {
  expect(sectionsOf('<!doctype html><p>Moved</p>', 'old/')).toEqual([])
})
