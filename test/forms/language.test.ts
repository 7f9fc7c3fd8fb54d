import { expect, expectTypeOf, test } from 'vitest'
import { check } from '../../forms/kit/check.ts'
import { type Answers, defineForm } from '../../forms/kit/form.ts'
import { type FormTexts, translated } from '../../forms/kit/language.ts'

const english = defineForm({
  id: 'note',
  version: 1,
  title: 'Note',
  summary: 'A note.',
  stage: 'meet',
  filledBy: 'Anyone',
  when: 'any time',
  minutes: 1,
  ready: ['A pen'],
  next: [],
  send: 'Send',
  nameOf: 'name',
  sections: [
    {
      title: 'You',
      questions: {
        name: { kind: 'text', label: 'Name', noun: 'your name', audience: 'program' },
        mood: {
          kind: 'choice',
          label: 'Mood',
          noun: 'your mood',
          audience: 'program',
          options: [
            { value: 'good', label: 'Good', hint: 'Fine' },
            { value: 'bad', label: 'Bad' },
          ],
        },
      },
    },
  ],
  rules: [],
})

const spanish: FormTexts<typeof english> = {
  title: 'Nota',
  summary: 'Una nota.',
  filledBy: 'Cualquiera',
  when: 'en cualquier momento',
  send: 'Enviar',
  ready: ['Un bolígrafo'],
  next: [],
  sections: [
    {
      title: 'Usted',
      questions: {
        name: { label: 'Nombre', noun: 'su nombre' },
        mood: {
          label: 'Ánimo',
          noun: 'su ánimo',
          options: { good: { label: 'Bueno', hint: 'Bien' }, bad: { label: 'Malo' } },
        },
      },
    },
  ],
  rules: [],
}

test('a translated form has the other words and the same keys, kinds and values', () => {
  const form = translated(english, spanish)
  expect(form.title).toBe('Nota')
  expect(form.ready).toEqual(['Un bolígrafo'])
  expect(form.sections[0].questions.mood).toEqual({
    kind: 'choice',
    label: 'Ánimo',
    noun: 'su ánimo',
    audience: 'program',
    options: [
      { value: 'good', label: 'Bueno', hint: 'Bien' },
      { value: 'bad', label: 'Malo' },
    ],
  })
})

test('answers to a translated form are the answers to the form', () => {
  const pairs = [
    ['name', 'Ana'],
    ['mood', 'good'],
  ] as const
  expect(check(translated(english, spanish), 'en', pairs, '2026-11-24')).toEqual(
    check(english, 'en', pairs, '2026-11-24'),
  )
})

test('a translation that lacks a text does not compile', () => {
  type Texts = FormTexts<typeof english>
  expectTypeOf<Texts['sections'][0]['questions']['mood']['options']['bad']>().toEqualTypeOf<{
    readonly label: string
  }>()
  // @ts-expect-error the label of "good" is missing
  const incomplete: Texts['sections'][0]['questions']['mood']['options'] = { bad: { label: 'Malo' } }
  expect(Object.keys(incomplete)).toEqual(['bad'])
})

test('answers are typed from the definition', () => {
  expectTypeOf<Answers<typeof english>['mood']>().toEqualTypeOf<{
    readonly chosen: 'good' | 'bad'
    readonly other?: string
  }>()
})
