// How the text of a module becomes slides.
import { expect, test } from 'vitest'
import { deckOf } from '../../src/components/orientation/deck.ts'

const opening = '<div><p>After this module you can</p></div>'

function slidesOf(text: string, data = ''): ReturnType<typeof deckOf> {
  return deckOf(
    `<div data-title="Goals" data-label="30 minutes"${data}>${opening}<div class="text">${text}</div></div>`,
  )
}

const note = (words: string) =>
  `<aside class="callout facilitator"><p class="callout-title">For the facilitator</p><p>${words}</p></aside>`
const activity = `<section class="activity"><p class="card-title">Repair <span class="tag">20 minutes</span></p><ol><li>Swap</li></ol>${note('Walk about.')}</section>`
const card = '<section class="card cut-out"><p class="card-title">Two jobs</p><p>What now?</p></section>'

test('a heading starts a slide, under the name of its section, and a section without text has none of its own', () => {
  const slides = slidesOf('<h2 id="talk">Talk</h2><h3>A wish</h3><p>One.</p><h3>A goal</h3><p>Two.</p>')
  expect(slides.map(({ label, title, body }) => [label, title, body])).toEqual([
    ['30 minutes', 'Goals', '<p>After this module you can</p>'],
    ['Talk', 'A wish', '<p>One.</p>'],
    ['Talk', 'A goal', '<p>Two.</p>'],
  ])
})

test('text that stands right below the name of a section is a slide of that name', () => {
  const slides = slidesOf('<h2>Talk</h2><p>Hello.</p>')
  expect(slides.at(-1)).toMatchObject({ kind: 'text', title: 'Talk', body: '<p>Hello.</p>' })
})

test('notes go to the slide before them, wherever they stand, and handouts are named there', () => {
  const handout = '<section class="sheet handout"><p class="tag">Handout</p><h3>Repair sheet</h3><p>…</p></section>'
  const slides = slidesOf(`${note('Bring paper.')}<h2>Practice</h2>${activity}${handout}`)
  expect(slides.map(({ notes }) => notes)).toEqual([
    '<p>Bring paper.</p>',
    '<p>Walk about.</p><p><strong>Hand out:</strong> Repair sheet.</p>',
  ])
  expect(slides.map(({ body }) => body).join('')).not.toContain('Walk about')
})

test('an activity, a card and a question are slides of their own; the answer waits', () => {
  const question = '<details class="check"><summary>How long?</summary><p>A month.</p></details>'
  const [, ...slides] = slidesOf(`<h2>Practice</h2>${activity}${card}<h2>Check</h2>${question}`)
  expect(slides.map(({ kind, label, title }) => [kind, label, title])).toEqual([
    ['activity', 'Activity · 20 minutes', 'Repair'],
    ['card', 'What would you do?', 'Two jobs'],
    ['question', 'Check', 'How long?'],
  ])
  expect(slides[2]?.body).toBe('<details class="answer"><summary>Show the answer</summary><p>A month.</p></details>')
})

test('a list of more than six points is dealt over slides of equal length, and a numbered one counts on', () => {
  const items = Array.from({ length: 8 }, (_, at) => `<li>${at + 1}</li>`).join('')
  const [, first, second] = slidesOf(`<h3>Many</h3><p>Look:</p><ol>${items}</ol>${note('Slowly.')}`)
  expect(first).toMatchObject({ title: 'Many <small>1 of 2</small>', notes: '<p>Slowly.</p>' })
  expect(first?.body).toBe('<p>Look:</p><ol><li>1</li><li>2</li><li>3</li><li>4</li></ol>')
  expect(second?.body).toBe('<ol start="5"><li>5</li><li>6</li><li>7</li><li>8</li></ol>')
})

test('a short module leaves its activity and cards out, and a break is a slide without a text', () => {
  const slides = slidesOf(`<h3>A wish</h3><p>One.</p>${activity}${card}`, ' data-short')
  expect(slides.map(({ kind }) => kind)).toEqual(['title', 'text'])
  const pause = deckOf('<div data-pause data-title="Break" data-label="10 minutes"><div><p>Tea.</p></div></div>')
  expect(pause).toEqual([{ kind: 'pause', label: '10 minutes', title: 'Break', body: '<p>Tea.</p>', notes: '' }])
})
