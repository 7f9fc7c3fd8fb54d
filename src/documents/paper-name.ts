// What a form's PDF is called.
import type { Form } from '../../forms/kit/form.ts'
import type { Pair } from '../../forms/kit/pairs.ts'
import type { Filling } from './form-blocks.ts'

/**
 * The name for people, without its ending.
 *
 * @example paperName(mentorApplication) // 'Mentor-application'
 * @example paperName(mentorApplication, { pairs, row: 'RK2KLPJQ' }) // 'Mentor-application-Ana-Rivera-RK2KLPJQ'
 */
export function paperName(form: Form, filling?: Filling): string {
  const filled = filling ? [personIn(form, filling.pairs), filling.row ?? 'filled-in'] : []
  return [form.title, ...filled]
    .map(hyphened)
    .filter((part) => part !== '')
    .join('-')
}

/** Letters and digits with hyphens between them. */
function hyphened(words: string): string {
  return words
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** The answer that names the row, on one line; empty where it is not filled in. */
export function personIn(form: Form, pairs: readonly Pair[]): string {
  const [, value = ''] = pairs.find(([key]) => key === form.nameOf || key === `${form.nameOf}.name`) ?? []
  return value.replace(/\s+/g, ' ')
}
