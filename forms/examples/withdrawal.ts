import type { Answers } from '../kit/form.ts'
import type { withdrawal } from '../withdrawal.ts'

/** An invented person, for documentation, samples and tests. */
export const withdrawalExample: Answers<typeof withdrawal> = {
  sentReference: 'RK2KLPJQ',
  what: { chosen: 'this-form' },
  reason: 'I am moving to another agency in March.',
  name: 'Delia Montrose',
  email: 'd.montrose@publicworks.franklin.example',
}
