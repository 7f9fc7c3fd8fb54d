// What was ticked: one option, or several with the most important of them.
import type { AnswerOf, AnyAnswer } from './form.ts'
import type { ChoiceQuestion, ChoicesQuestion } from './questions.ts'
import { blank, isBlank, type Reading, text } from './reading.ts'
import { schemaOf, schemas, valuesOf } from './schema.ts'

function otherWords(key: string, question: ChoiceQuestion | ChoicesQuestion, reading: Reading): string | undefined {
  return (
    question.other && text(`${key}.other`, question.other.noun, schemas.line(question.other.noun, reading.say), reading)
  )
}

export function choice(
  key: string,
  question: ChoiceQuestion,
  missing: string,
  reading: Reading,
): AnswerOf<ChoiceQuestion> | undefined {
  const other = otherWords(key, question, reading)
  const chosen =
    isBlank(key, reading) && other !== undefined
      ? 'other'
      : text(key, question.noun, schemaOf(question, reading.say), reading)
  if (chosen === undefined) return isBlank(key, reading) ? blank(key, missing, reading) : undefined
  if (chosen === 'other' && question.other && isBlank(`${key}.other`, reading))
    reading.problem(`${key}.other`, reading.say.missingOther(question.other.noun))
  return other === undefined ? { chosen } : { chosen, other }
}

/** The values sent under a key, in the definition's order; one that is not offered is reported. */
function several(key: string, question: ChoicesQuestion, reading: Reading): readonly string[] {
  const sent = reading.sent.values(key)
  const offered = valuesOf(question)
  if (sent.some((value) => !offered.includes(value))) reading.problem(key, reading.say.notOffered(question.noun))
  return offered.filter((value) => sent.includes(value))
}

export function choices(key: string, question: ChoicesQuestion, reading: Reading): AnyAnswer | undefined {
  const other = otherWords(key, question, reading)
  const ticked = several(key, question, reading)
  // Words without the tick are as good as ticked: nothing that was typed is dropped.
  const chosen = other !== undefined && !ticked.includes('other') ? [...ticked, 'other'] : ticked
  if (question.other && chosen.includes('other') && isBlank(`${key}.other`, reading))
    reading.problem(`${key}.other`, reading.say.missingOther(question.other.noun))
  const most = question.most ? mostImportant(key, question, question.most.upTo, chosen, reading) : []
  if (chosen.length === 0) return isBlank(key, reading) ? blank(key, reading.say.missing(question), reading) : undefined
  return { chosen, ...(other === undefined ? {} : { other }), ...(most.length === 0 ? {} : { most }) }
}

function mostImportant(
  key: string,
  question: ChoicesQuestion,
  upTo: number,
  chosen: readonly string[],
  reading: Reading,
) {
  const most = several(`${key}.most`, question, reading)
  if (most.length > upTo) reading.problem(`${key}.most`, reading.say.mostTooMany(upTo))
  else if (most.some((value) => !chosen.includes(value))) reading.problem(`${key}.most`, reading.say.mostNotChosen)
  return most
}
