// The one list that everything iterates. A form that is not in use leaves no page and no tab.

import { activityLog } from './activity-log.ts'
import { formsInUse } from './agency.ts'
import { completionSurvey } from './completion-survey.ts'
import { developmentPlan } from './development-plan.ts'
import { earlyClosure } from './early-closure.ts'
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

/** Every form of the kit, in the order of the program. */
export const allForms: readonly Form[] = [
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

/** The forms that this agency uses. */
export const forms: readonly Form[] = allForms.filter(({ id }) => formsInUse.includes(id))

export function formById(id: string): Form | undefined {
  return forms.find((form) => form.id === id)
}
