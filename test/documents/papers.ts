// Forms as documents, as a build makes them and as a row fills them.
import { allForms, standingForms } from '../../forms/catalog.ts'
import { examples } from '../../forms/examples/all.ts'
import type { Form } from '../../forms/kit/form.ts'
import type { Pair } from '../../forms/kit/pairs.ts'
import { pairsOfAnswers } from '../../forms/kit/to-pairs.ts'
import { windowOf } from '../../forms/kit/window.ts'
import type { Document, Paper } from '../../src/documents/blocks.ts'
import { formDocument } from '../../src/documents/form-blocks.ts'
import { program } from '../../src/program.ts'
import { currentCohort } from '../../src/program-facts.ts'

/** Every form of the kit, whether it is in use or not. */
export const everyForm: readonly Form[] = [...allForms, ...standingForms]

export function examplePairs(form: Form): readonly Pair[] {
  return pairsOfAnswers(form, examples[form.id] ?? {})
}

export function blankPaper(form: Form, paper: Paper = 'letter'): Document {
  const window = windowOf(form, currentCohort(program))
  return formDocument({ form, language: 'en', program: { ...program, paper }, window })
}

export function filledPaper(form: Form, pairs = examplePairs(form)): Document {
  return formDocument({ form, language: 'en', program, filling: { pairs, row: 'RK2KLPJQ' } })
}
