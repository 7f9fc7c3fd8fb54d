// What each role does, step by step. The dates come from the program's facts, the minutes from the forms.
import { forms } from '../../../forms/catalog.ts'
import type { Moment } from './moments.ts'
import { agencyHeadSteps } from './steps/agency-head.ts'
import { coordinatorSteps } from './steps/coordinator.ts'
import { menteeSteps } from './steps/mentee.ts'
import { mentorSteps } from './steps/mentor.ts'
import { supervisorSteps } from './steps/supervisor.ts'

export type Role = 'mentor' | 'mentee' | 'supervisor' | 'coordinator' | 'agencyHead'

/** One step of a role. */
export interface RoleStep {
  readonly moment: Moment
  readonly what: string
  /** Forms that belong to it, by id; those that the agency does not use are left out. */
  readonly forms: readonly string[]
  /** The step is nothing but its forms: without one in use, there is no step. */
  readonly isFormOnly?: true
}

const steps: Readonly<Record<Role, readonly RoleStep[]>> = {
  mentor: mentorSteps,
  mentee: menteeSteps,
  supervisor: supervisorSteps,
  coordinator: coordinatorSteps,
  agencyHead: agencyHeadSteps,
}

/** Whether the agency uses a form. */
export function isInUse(id: string): boolean {
  return forms.some((form) => form.id === id)
}

/** The steps of a role that this agency has, in the order of the program. */
export function stepsOf(role: Role): readonly RoleStep[] {
  return steps[role].filter((step) => !step.isFormOnly || step.forms.some(isInUse))
}
