import type { Mentee, Mentor, Platform } from './candidate.ts'
import { type Comparison, compareCandidates, type MeetingFit } from './compare.ts'

/** The most that each part can add; together 100. What the agency finds important is changed here. */
export const mostPoints = {
  /** All skills wanted are offered; those that matter most to the mentee weigh three times. */
  skills: 38,
  /** Skills that both marked as most important: half for one, all for two. */
  shared: 8,
  /** Times of the week that suit both: most of it for one, all for two, for without one a pair never meets. */
  times: 20,
  /** The mentor's hours for each mentee reach what the mentee has in mind. */
  hours: 4,
  /** In person at one place; a little less for a remote pair. */
  meeting: 12,
  /** The same way of working and learning. */
  style: 4,
  /** One to three grade bands above; for peers, the same band. */
  seniority: 10,
  /** The share of traits in which the two are alike. */
  personality: 4,
} as const

export type Part = keyof typeof mostPoints

/** Whole points by part. */
export type Points = Readonly<Record<Part, number>>

export const parts = Object.keys(mostPoints) as readonly Part[]

/** How well two fit, part by part. */
export function pointsOf(mentor: Mentor, mentee: Mentee): Points {
  const comparison = compareCandidates(mentor, mentee)
  const { skills, times, hoursForEach, meeting, isSameStyle, platforms, bandsAbove, alike, told } = comparison
  const markedByBoth = skills.filter((skill) => mentee.mostImportant.has(skill) && mentor.mostImportant.has(skill))
  return {
    skills: Math.round(mostPoints.skills * coverage(mentee, skills)),
    shared: [0, 4, mostPoints.shared][Math.min(2, markedByBoth.length)] ?? 0,
    times: [0, 15, mostPoints.times][Math.min(2, times.length)] ?? 0,
    hours: Math.round(mostPoints.hours * Math.min(1, hoursForEach / mentee.hours)),
    meeting: meetingPoints[meeting],
    style: isSameStyle ? mostPoints.style : 0,
    seniority: Math.max(0, ...platforms.map((platform) => seniorityPoints(platform, bandsAbove))),
    personality: Math.round((mostPoints.personality * alike.length) / Math.max(1, told.length)),
  }
}

export function totalOf(points: Points): number {
  return parts.reduce((total, part) => total + points[part], 0)
}

/** The share of what the mentee wants that the mentor offers: nobody gains by ticking many boxes. */
function coverage(mentee: Mentee, offered: Comparison['skills']): number {
  const weight = (skills: readonly string[]) =>
    skills.reduce((sum, skill) => sum + (mentee.mostImportant.has(skill) ? 3 : 1), 0)
  const wanted = weight([...mentee.skills])
  return wanted === 0 ? 0 : weight(offered) / wanted
}

const meetingPoints: Readonly<Record<MeetingFit, number>> = {
  'in person': mostPoints.meeting,
  remote: 10,
  distant: 3,
  none: 0,
}

function seniorityPoints(platform: Platform, bandsAbove: number): number {
  switch (platform) {
    case 'senior-to-junior':
      if (bandsAbove < 1) return 0
      return bandsAbove <= 3 ? mostPoints.seniority : 6
    case 'peer-to-peer':
      return Math.max(0, mostPoints.seniority - 4 * Math.abs(bandsAbove))
    default:
      return platform satisfies never
  }
}
