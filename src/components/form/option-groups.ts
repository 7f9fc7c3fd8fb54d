import type { Option } from '../../../forms/kit/questions.ts'

export interface OptionGroup {
  readonly title: string | undefined
  readonly options: readonly Option[]
}

/** Options that follow each other under the same explanation, as one group; one that stands alone keeps it in its label. */
export function optionGroups(options: readonly Option[]): readonly OptionGroup[] {
  const groups: { title: string | undefined; options: Option[] }[] = []
  for (const option of options) {
    const last = groups.at(-1)
    if (last && last.title === option.hint) last.options.push(option)
    else groups.push({ title: option.hint, options: [option] })
  }
  return groups.map((group) => (group.options.length > 1 ? group : inLabel(group)))
}

function inLabel({ options }: OptionGroup): OptionGroup {
  return {
    title: undefined,
    options: options.map(({ hint, label, ...rest }) => ({ ...rest, label: hint ? `${label} (${hint})` : label })),
  }
}
