import { describe, expect, test } from 'vitest'
import { mentorApplicationExample } from '../../forms/examples/mentor-application.ts'
import { digestOf, type Pair, referenceOf } from '../../forms/kit/pairs.ts'
import { pairsOfAnswers } from '../../forms/kit/to-pairs.ts'
import { mentorApplication } from '../../forms/mentor-application.ts'
import { receive } from '../../src/intake/receive.ts'

const pairs = pairsOfAnswers(mentorApplication, mentorApplicationExample)
const moment = { received: '2026-11-24T13:05:09', cohort: 'spring-2027', late: false }
const arrival = { form: mentorApplication, language: 'en', id: 'f'.repeat(32), pairs } as const
const without = (key: string) => pairs.filter(([one]) => one !== key)

describe('what came in', () => {
  test('becomes a submission with its reference and digest', () => {
    expect(receive(arrival, moment)).toEqual({
      ok: true,
      submission: {
        id: arrival.id,
        reference: referenceOf(arrival.id),
        digest: digestOf('mentor-application', pairs),
        form: 'mentor-application',
        version: mentorApplication.version,
        language: 'en',
        channel: 'web',
        ...moment,
        answers: mentorApplicationExample,
      },
    })
  })

  test('says which submission it corrects, and why it is held, where there is anything to say', () => {
    expect(receive({ ...arrival, replaces: 'RK2KLPJQ', held: ['too fast'] }, moment)).toMatchObject({
      submission: { replaces: 'RK2KLPJQ', held: ['too fast'], digest: digestOf('mentor-application', pairs) },
    })
    const plain = receive({ ...arrival, held: [] }, moment)
    expect(plain.ok && Object.keys(plain.submission)).not.toContain('held')
    expect(plain.ok && Object.keys(plain.submission)).not.toContain('replaces')
  })

  test('is refused with what has to be mended', () => {
    expect(receive({ ...arrival, pairs: without('name') }, moment)).toEqual({
      ok: false,
      problems: [{ key: 'name', message: 'Enter your full name' }],
    })
  })

  test('is refused when it holds a name that the form does not know', () => {
    const more: Pair[] = [...pairs, ['shoeSize', '43']]
    const message = 'This form has no question called “shoeSize”. Open the page again and send once more'
    expect(receive({ ...arrival, pairs: more }, moment)).toEqual({
      ok: false,
      problems: [{ key: 'shoeSize', message }],
    })
  })

  test('may not be signed later than the agency’s own day', () => {
    const signed: Pair[] = [...without('signature.date'), ['signature.date', '2026-11-25']]
    expect(receive({ ...arrival, pairs: signed }, moment)).toMatchObject({
      problems: [{ key: 'signature.date', message: 'Enter the date you sign as today or a day before' }],
    })
    expect(receive({ ...arrival, pairs: signed }, { ...moment, received: '2026-11-25T00:00:00' })).toMatchObject({
      ok: true,
    })
  })
})
