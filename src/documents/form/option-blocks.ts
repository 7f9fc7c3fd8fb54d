// One of several options, and any number of them.
import type { ChoiceQuestion, ChoicesQuestion, Option, Other } from '../../../forms/kit/questions.ts'
import type { Block, Field } from '../blocks.ts'
import type { DropDownControl } from '../controls.ts'
import { boxControl, radioControl } from './answer-controls.ts'
import { type Around, tooltipOf } from './around.ts'
import { lineField } from './field-blocks.ts'
import type { Printing } from './printing.ts'

function withOther(question: { readonly options: readonly Option[]; readonly other?: Other }): readonly Option[] {
  return question.other ? [...question.options, { value: 'other', label: question.other.label }] : question.options
}

/** The line for words of one's own. */
function otherField(
  key: string,
  question: ChoiceQuestion | ChoicesQuestion,
  around: Around,
  printing: Printing,
): readonly Field[] {
  if (!question.other) return []
  const { ask, label, noun } = question.other
  const { audience } = question
  const aside = printing.paper.ifOther(label)
  const asked = { kind: 'text', label: ask, noun, audience, width: 'full' } as const
  const field = lineField(`${key}.other`, asked, { label: ask, aside, notes: [] }, printing)
  const tooltip = printing.paper.option(around.label, `${ask} ${aside}`)
  return [{ ...field, control: { ...field.control, tooltip } }]
}

export function choiceBlocks(
  key: string,
  question: ChoiceQuestion,
  around: Around,
  printing: Printing,
): readonly Block[] {
  const asked = tooltipOf(around, [], printing)
  const options = withOther(question).map((option) => ({
    control: radioControl(key, option, printing.paper.option(asked, option.label), printing),
    label: option.label,
    ...(option.hint === undefined ? {} : { hint: option.hint }),
  }))
  return [{ kind: 'options', ...around, options }, ...otherField(key, question, around, printing)]
}

/** A choice of many as a list that opens, for places where there is no room for all options. */
export function dropDownBlocks(
  key: string,
  question: ChoiceQuestion,
  around: Around,
  printing: Printing,
): readonly Block[] {
  const control: DropDownControl = {
    kind: 'dropDown',
    name: `${key}.chosen`,
    key,
    tooltip: tooltipOf(around, [], printing),
    options: withOther(question),
    value: printing.filled(key)[0] ?? '',
  }
  const field: Field = { kind: 'field', ...around, control, width: 'full' }
  const [other] = otherField(key, question, around, printing)
  if (!other) return [field]
  return [
    {
      kind: 'beside',
      columns: [
        { share: 1, blocks: [field] },
        { share: 1, blocks: [other] },
      ],
    },
  ]
}

export function choicesBlocks(
  key: string,
  question: ChoicesQuestion,
  around: Around,
  printing: Printing,
): readonly Block[] {
  const { most } = question
  const { paper } = printing
  const asked = tooltipOf(around, [], printing)
  const options = withOther(question).map((option) => {
    const control = boxControl(
      key,
      `${key}.chosen.${option.value}`,
      option,
      paper.option(asked, option.label),
      printing,
    )
    const { label, hint } = option
    const told = hint === undefined ? { control, label } : { control, label, hint }
    if (!most) return told
    const marked = paper.mark(most.label, around.label, label)
    return { ...told, mark: boxControl(`${key}.most`, `${key}.most.${option.value}`, option, marked, printing) }
  })
  const notes = most ? [...around.notes, { look: 'hint' as const, text: paper.secondBox(most.hint) }] : around.notes
  const block: Block = { kind: 'options', ...around, notes, options, ...(most ? { markTitle: most.label } : {}) }
  return [block, ...otherField(key, question, around, printing)]
}
