// Every worked example, by the id of its form.
import type { AnyAnswers } from '../kit/form.ts'
import { activityLogExample } from './activity-log.ts'
import { completionSurveyExample } from './completion-survey.ts'
import { developmentPlanExample } from './development-plan.ts'
import { earlyClosureExample } from './early-closure.ts'
import { matchResponseExample } from './match-response.ts'
import { menteeApplicationExample } from './mentee-application.ts'
import { mentorApplicationExample } from './mentor-application.ts'
import { mentorEvaluationExample } from './mentor-evaluation.ts'
import { mentorExperienceExample } from './mentor-experience.ts'
import { mentorScreeningExample } from './mentor-screening.ts'
import { mentoringAgreementExample } from './mentoring-agreement.ts'
import { mentoringAgreementBriefExample } from './mentoring-agreement-brief.ts'
import { midwayEvaluationExample } from './midway-evaluation.ts'
import { milestoneExample } from './milestone.ts'
import { needsAssessmentExample } from './needs-assessment.ts'
import { orientationFeedbackExample } from './orientation-feedback.ts'
import { peerApplicationExample } from './peer-application.ts'
import { progressReportExample } from './progress-report.ts'
import { sessionSummaryExample } from './session-summary.ts'
import { supervisorEndorsementExample } from './supervisor-endorsement.ts'
import { withdrawalExample } from './withdrawal.ts'

export const examples: Readonly<Record<string, AnyAnswers>> = {
  'needs-assessment': needsAssessmentExample,
  'mentor-application': mentorApplicationExample,
  'mentee-application': menteeApplicationExample,
  'peer-application': peerApplicationExample,
  'supervisor-endorsement': supervisorEndorsementExample,
  'mentor-screening': mentorScreeningExample,
  'match-response': matchResponseExample,
  'orientation-feedback': orientationFeedbackExample,
  'mentoring-agreement': mentoringAgreementExample,
  'mentoring-agreement-brief': mentoringAgreementBriefExample,
  'development-plan': developmentPlanExample,
  milestone: milestoneExample,
  'session-summary': sessionSummaryExample,
  'activity-log': activityLogExample,
  'midway-evaluation': midwayEvaluationExample,
  'progress-report': progressReportExample,
  'mentor-evaluation': mentorEvaluationExample,
  'mentor-experience': mentorExperienceExample,
  'completion-survey': completionSurveyExample,
  'early-closure': earlyClosureExample,
  withdrawal: withdrawalExample,
}
