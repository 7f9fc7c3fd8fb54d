// The one list that everything iterates. A form that is not in use leaves no page and no tab.

import { activityLog } from './activity-log.ts'
import { audiences, formsInUse } from './agency.ts'
import { completionSurvey } from './completion-survey.ts'
import { developmentPlan } from './development-plan.ts'
import { earlyClosure } from './early-closure.ts'
import { assertNamesQuestions, withAudiences } from './kit/audience-changes.ts'
import type { Form } from './kit/form.ts'
import { matchResponse } from './match-response.ts'
import { menteeApplication } from './mentee-application.ts'
import { mentorApplication } from './mentor-application.ts'
import { mentorEvaluation } from './mentor-evaluation.ts'
import { mentorExperience } from './mentor-experience.ts'
import { mentorScreening } from './mentor-screening.ts'
import { mentoringAgreement } from './mentoring-agreement.ts'
import { mentoringAgreementBrief } from './mentoring-agreement-brief.ts'
import { midwayEvaluation } from './midway-evaluation.ts'
import { milestone } from './milestone.ts'
import { needsAssessment } from './needs-assessment.ts'
import { orientationFeedback } from './orientation-feedback.ts'
import { peerApplication } from './peer-application.ts'
import { progressReport } from './progress-report.ts'
import { sessionSummary } from './session-summary.ts'
import { supervisorEndorsement } from './supervisor-endorsement.ts'
import { withdrawal } from './withdrawal.ts'

/**
 * A form as this agency asks it. Code that reads one form by its definition takes it through here, as the lists below do.
 *
 * @throws AudienceChangeError
 */
export function ofAgency<F extends Form>(form: F): F {
  return withAudiences(form, audiences)
}

const definitions: readonly Form[] = [
  needsAssessment,
  mentorApplication,
  menteeApplication,
  peerApplication,
  supervisorEndorsement,
  mentorScreening,
  matchResponse,
  orientationFeedback,
  mentoringAgreement,
  mentoringAgreementBrief,
  developmentPlan,
  milestone,
  sessionSummary,
  activityLog,
  midwayEvaluation,
  progressReport,
  mentorEvaluation,
  mentorExperience,
  completionSurvey,
  earlyClosure,
]

/** Every form of the program, in its order. */
export const allForms: readonly Form[] = definitions.map(ofAgency)

/** Forms about other forms: never switched off, whichever of those are in use. */
export const standingForms: readonly Form[] = [ofAgency(withdrawal)]

assertNamesQuestions([...allForms, ...standingForms], audiences)

/** The forms that this agency uses. */
export const forms: readonly Form[] = [...allForms.filter(({ id }) => formsInUse.includes(id)), ...standingForms]

export function formById(id: string): Form | undefined {
  return forms.find((form) => form.id === id)
}
