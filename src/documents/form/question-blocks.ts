// A question as blocks.
import type { Audience } from '../../../forms/kit/audience.ts'
import type { Question } from '../../../forms/kit/questions.ts'
import type { Block } from '../blocks.ts'
import { aroundOf } from './around.ts'
import { areaField, lineField } from './field-blocks.ts'
import { choiceBlocks, choicesBlocks } from './option-blocks.ts'
import type { Printing } from './printing.ts'
import { ratingBlocks } from './rating-blocks.ts'
import { fixedRowBlocks, openRowBlocks } from './row-blocks.ts'
import { attachmentBlocks, signatureBlocks, statementBlocks } from './signing-blocks.ts'

/** @param audience who reads the answer, where that is not said for the whole part */
export function questionBlocks(
  key: string,
  question: Question,
  audience: Audience | undefined,
  printing: Printing,
): readonly Block[] {
  const around = aroundOf(question, audience, printing)
  switch (question.kind) {
    case 'longText':
      return [areaField(key, question, around, printing)]
    case 'choice':
      return choiceBlocks(key, question, around, printing)
    case 'choices':
      return choicesBlocks(key, question, around, printing)
    case 'ratingGrid':
      return ratingBlocks(key, question, around, printing)
    case 'fixedRows':
      return fixedRowBlocks(key, question, around, printing)
    case 'openRows':
      return openRowBlocks(key, question, around, printing)
    case 'signature':
      return signatureBlocks(key, question, around, printing)
    case 'attachment':
      return attachmentBlocks(question, around, printing)
    case 'statement':
      return statementBlocks(key, question, around, printing)
    default:
      return [lineField(key, question, around, printing)]
  }
}
