// The one list that everything iterates. A form that is not in use leaves no page and no tab.
import { formsInUse } from './agency.ts'
import type { Form } from './kit/form.ts'
import { menteeApplication } from './mentee-application.ts'
import { mentorApplication } from './mentor-application.ts'

/** Every form of the kit, in the order of the program. */
export const allForms: readonly Form[] = [mentorApplication, menteeApplication]

/** The forms that this agency uses. */
export const forms: readonly Form[] = allForms.filter(({ id }) => formsInUse.includes(id))

export function formById(id: string): Form | undefined {
  return forms.find((form) => form.id === id)
}
