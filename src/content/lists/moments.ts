// The moments of the program that the role guides speak of, each as words with this cohort's dates.

import { capitalized } from '../../../forms/kit/phrases.ts'
import { writtenDate, writtenSpan } from '../../components/dates.ts'
import { currentCohort, type Program } from '../../program-facts.ts'
import { roadMapOf } from '../../road-map.ts'

export type Moment =
  | 'applications'
  | 'matching'
  | 'orientation'
  | 'start'
  | 'firstMonth'
  | 'meetings'
  | 'threeMonths'
  | 'halfWay'
  | 'windDown'
  | 'end'

const either = new Intl.ListFormat('en-US', { type: 'disjunction' })

/** The day of the first step of the road map that fits, in words. */
function dayOf(program: Program, isIt: (step: ReturnType<typeof roadMapOf>[number]) => boolean): string | undefined {
  const step = roadMapOf(program).find(isIt)
  return step && writtenDate(step.on)
}

function orientationDays({ orientations }: Program): string {
  const days = [...new Set(orientations.map(({ on }) => on))].toSorted().map(writtenDate)
  return days.length > 0 ? either.format(days) : 'Before the first meeting'
}

/** Pairs meet when both the program and its first orientation have begun. */
function firstDay({ orientations }: Program, starts: string): string {
  const [first = starts] = orientations.map(({ on }) => on).toSorted()
  return first > starts ? first : starts
}

/** @example 'By April 1, 2027' */
function firstMonth(program: Program): string {
  const ids = ['mentoring-agreement', 'mentoring-agreement-brief', 'development-plan']
  const day = dayOf(program, ({ form }) => ids.includes(form ?? ''))
  return day ? `By ${day}` : 'In the first month'
}

/** What a table says under “When”, by moment. */
export function momentsOf(program: Program): Readonly<Record<Moment, string>> {
  const { opens, closes, starts, ends } = currentCohort(program)
  const isTitled = (title: string) => dayOf(program, (step) => step.title === title)
  return {
    applications: writtenSpan({ opens, closes }),
    matching: `After ${writtenDate(closes)}`,
    orientation: orientationDays(program),
    start: `From ${writtenDate(firstDay(program, starts))}`,
    firstMonth: firstMonth(program),
    meetings: capitalized(program.meetings.frequency),
    threeMonths: `From ${isTitled('Ending without a reason opens') ?? 'the third month'}`,
    halfWay: `About ${isTitled('Half-way') ?? 'half-way'}`,
    windDown: program.months < 6 ? 'In the last weeks' : 'In the last two months',
    end: `By ${writtenDate(ends)}`,
  }
}
