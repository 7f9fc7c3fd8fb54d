import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptOf, piecesOf } from '../../src/search/excerpt.ts'

describe('pieces', () => {
  test('the words that were looked for are set apart, with what follows in the word', () => {
    expect(piecesOf('Mentors listen. A mentor asks.', ['mentor'])).toEqual([
      { text: 'Mentors', isFound: true },
      { text: ' listen. A ', isFound: false },
      { text: 'mentor', isFound: true },
      { text: ' asks.', isFound: false },
    ])
  })

  test('a word inside another is not one', () => {
    expect(piecesOf('commentary', ['mentar']).some(({ isFound }) => isFound)).toBe(false)
  })

  test('together they are the text, whatever is looked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ minLength: 1 })), (text, words) => {
        expect(
          piecesOf(text, words)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})

describe('excerpt', () => {
  const long = `${'before '.repeat(60)}needle ${'after '.repeat(60)}`.trim()

  test('a short text is whole', () => {
    expect(excerptOf('Two people meet.', ['meet'])).toBe('Two people meet.')
  })

  test('a long one is cut between words, around what was looked for', () => {
    expect(excerptOf(long, ['needle'])).toMatch(/^… (before )+needle (after )+…$/)
  })

  test('where the words are only in the title it is the beginning', () => {
    expect(excerptOf(long, ['absent'])).toMatch(/^(before )+…$/)
  })
})
