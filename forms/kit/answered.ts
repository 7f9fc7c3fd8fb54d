import type { AnswerOf, AnyAnswer } from './form.ts'
import type { Question } from './questions.ts'

/** A question with its answer, told apart by `kind`. */
export type Answered = {
  [Kind in Question['kind']]: {
    readonly kind: Kind
    readonly question: Extract<Question, { kind: Kind }>
    readonly answer: AnswerOf<Extract<Question, { kind: Kind }>>
  }
}[Question['kind']]

/** The one typed door to an answer whose form is known only at run time: `check` and `readRow` made it fit its question. */
export function answered(question: Question, answer: AnyAnswer): Answered {
  return { kind: question.kind, question, answer } as Answered
}
