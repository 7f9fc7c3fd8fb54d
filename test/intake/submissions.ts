// Submissions for tests of journal and delivery.
import { digestOf, referenceOf } from '../../forms/kit/pairs.ts'
import type { Submission } from '../../src/records/submission.ts'

/** A submission whose content is its name. */
export function submissionOf(id: string, name = id): Submission {
  return {
    id,
    reference: referenceOf(id),
    digest: digestOf('sample', [['name', name]]),
    form: 'sample',
    version: 1,
    language: 'en',
    channel: 'web',
    received: '2026-11-24T13:05:09',
    late: false,
    cohort: 'spring-2027',
    answers: { name },
  }
}
