import { describe, expect, test } from 'vitest'
import { allForms, formById, ofAgency } from '../../forms/catalog.ts'
import { assertNamesQuestions, withAudiences } from '../../forms/kit/audience-changes.ts'
import { type Form, questionsOf, sentQuestionsOf } from '../../forms/kit/form.ts'
import { mentorApplication } from '../../forms/mentor-application.ts'
import { mentorEvaluation as evaluation } from '../../forms/mentor-evaluation.ts'
import { inboxTables } from '../../src/records/inbox.ts'

const mentorEvaluation: Form = evaluation
const audienceOf = (form: Form, key: string) => questionsOf(form).find(([one]) => one === key)?.[1].audience

test('the example changes no audience, and a form that is not changed is the definition itself', () => {
  expect(allForms.filter(({ changedAudiences }) => changedAudiences !== undefined)).toEqual([])
  expect(ofAgency(mentorApplication)).toBe(mentorApplication)
  expect(formById('mentor-application')).toBe(mentorApplication)
})

test('a change reaches the question alone, and the form says what was changed', () => {
  const changed = withAudiences(mentorEvaluation, { 'mentor-evaluation.noteToMentor': 'program' })
  expect(audienceOf(changed, 'noteToMentor')).toBe('program')
  expect(changed.changedAudiences).toEqual([
    { key: 'noteToMentor', label: 'A note to your mentor', from: 'coordinator', to: 'program' },
  ])
  const others = (form: Form) => questionsOf(form).filter(([key]) => key !== 'noteToMentor')
  expect(others(changed)).toEqual(others(mentorEvaluation))
})

test('a change to what the form says already is none', () => {
  expect(withAudiences(mentorEvaluation, { 'mentor-evaluation.noteToMentor': 'coordinator' })).toBe(mentorEvaluation)
})

test('with two workbooks, an answer that the agency widened or narrowed lands in the other one', () => {
  const programKeys = (form: Form) =>
    inboxTables(form, 'two')
      .filter(({ key }) => key === 'mentor-evaluation')
      .flatMap(({ columns }) => columns.map(({ key }) => key))
  expect(programKeys(mentorEvaluation)).not.toContain('noteToMentor')
  expect(programKeys(withAudiences(mentorEvaluation, { 'mentor-evaluation.noteToMentor': 'program' }))).toContain(
    'noteToMentor',
  )
})

test('the fields of a row go along with their question', () => {
  const changed = withAudiences(mentorApplication, { 'mentor-application.avoid': 'pair' })
  const avoid = questionsOf(changed).find(([key]) => key === 'avoid')?.[1]
  expect(avoid && 'questions' in avoid && Object.values(avoid.questions).map(({ audience }) => audience)).toEqual([
    'pair',
    'pair',
  ])
})

test('what stays with the pair is no longer sent, and back again it is', () => {
  const kept = withAudiences(mentorEvaluation, { 'mentor-evaluation.noteToMentor': 'pair' })
  expect(sentQuestionsOf(kept).map(([key]) => key)).not.toContain('noteToMentor')
  const sentAgain = withAudiences(kept, { 'mentor-evaluation.noteToMentor': 'coordinator' })
  expect(sentQuestionsOf(sentAgain)).toEqual(sentQuestionsOf(mentorEvaluation))
})

describe('the build stops, and says what to do, where', () => {
  test('a change names no question', () => {
    expect(() => assertNamesQuestions(allForms, { 'mentor-evaluation.notes': 'program' })).toThrow(
      'forms/agency.ts: audiences names “mentor-evaluation.notes”, and no form has such a question. Write the form’s id, a dot and the question’s key, such as “mentor-evaluation.noteToMentor”, and build again.',
    )
  })

  test('the row would have no name', () => {
    expect(() => withAudiences(mentorEvaluation, { 'mentor-evaluation.menteeName': 'pair' })).toThrow(
      'forms/agency.ts: “mentor-evaluation.menteeName” can’t stay with the pair, since its answer names the row in the spreadsheet. Take it out of audiences and build again.',
    )
  })

  test('another question depends on the answer and is sent', () => {
    expect(() => withAudiences(mentorApplication, { 'mentor-application.skills': 'pair' })).toThrow(
      'forms/agency.ts: “mentor-application.skills” can’t stay with the pair, since “mentor-application.technicalField” depends on its answer and is sent. Change that one too, or take “mentor-application.skills” out of audiences, and build again.',
    )
  })

  test('a rule compares the answer', () => {
    expect(() => withAudiences(mentorApplication, { 'mentor-application.supervisorEmail': 'pair' })).toThrow(
      'forms/agency.ts: “mentor-application.supervisorEmail” can’t stay with the pair, since a rule of the form compares its answer. Take it out of audiences and build again.',
    )
  })
})
