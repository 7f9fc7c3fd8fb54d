// Who reads an answer, in words: beside each question, on the page and on paper.
import type { Audience } from './audience.ts'

/** Whether confidential answers have a workbook of their own. */
export type Workbooks = 'one' | 'two'

/** Who reads an answer, in full. With one workbook, nobody may be told that only the coordinator does. */
export function readers(who: Audience, workbooks: Workbooks): string {
  switch (who) {
    case 'pair':
      return 'Stays between the two of you. It is not sent to anyone.'
    case 'coordinator':
      return workbooks === 'two'
        ? 'Read by the coordinator and the backup coordinator only.'
        : 'Read by the coordinator and by everyone who shares the program’s workbook.'
    case 'program':
      return 'Read by the coordinator, the backup coordinator and the steering committee.'
    case 'supervisor':
      return 'Read by the program’s staff, and passed on to your supervisor.'
    case 'published':
      return 'Read by the program’s staff. Published only as figures that point to no one.'
    default:
      return who satisfies never
  }
}
