import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentEntry, shownEntry } from '../../src/documents/entries.ts'

const two = (number: number) => String(number).padStart(2, '0')

test('a date is shown month first and read back as it was', () => {
  expect(shownEntry('date', '2027-03-09')).toBe('03/09/2027')
  const dates = fc.tuple(
    fc.integer({ min: 1900, max: 2999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  fc.assert(
    fc.property(dates, ([year, month, day]) => {
      const date = `${year}-${two(month)}-${two(day)}`
      expect(sentEntry('date', shownEntry('date', date))).toBe(date)
    }),
  )
})

test('a time is shown with AM or PM and read back as it was', () => {
  expect(['00:05', '12:00', '23:59'].map((time) => shownEntry('time', time))).toEqual([
    '12:05 AM',
    '12:00 PM',
    '11:59 PM',
  ])
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
      const time = `${two(hour)}:${two(minute)}`
      expect(sentEntry('time', shownEntry('time', time))).toBe(time)
    }),
  )
})

test.each([
  ['date', '3/9/27', '2027-03-09'],
  ['date', ' 3-9-2027 ', '2027-03-09'],
  ['date', '2027-03-09', '2027-03-09'],
  ['date', 'next week', 'next week'],
  ['time', '2:05 pm', '14:05'],
  ['time', '2 p.m.', '14:00'],
  ['time', '9:30', '09:30'],
  ['time', 'noon', 'noon'],
  ['number', '1,250', '1250'],
  ['number', '1,25', '1,25'],
  ['text', ' as it is ', 'as it is'],
] as const)('as a %s, “%s” is read as “%s”', (entry, written, sent) => {
  expect(sentEntry(entry, written)).toBe(sent)
})
