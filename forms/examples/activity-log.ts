import type { activityLog } from '../activity-log.ts'
import type { Answers } from '../kit/form.ts'

/** An invented person, for documentation, samples and tests. */
export const activityLogExample: Answers<typeof activityLog> = {
  name: 'Delia Montrose',
  jobTitle: 'Crew Leader',
  agency: 'Department of Public Works',
  unit: 'Bureau of Highways, Limestone yard',
  activities: [
    { activity: 'Orientation', date: '2025-12-03', hours: 1.5 },
    { activity: 'First meeting with my mentor', date: '2025-12-08', hours: 1 },
    { activity: 'Shadowed a night closure on Route 11', date: '2026-01-21', hours: 6.25 },
  ],
}
