import { expect, test } from 'vitest'
import {
  cityIn,
  fieldWords,
  foldEmail,
  foldName,
  foldOffice,
  placeWords,
  tellingWords,
} from '../../src/matching/names.ts'

test.each([
  ['José Núñez-Ward', 'Jose Nunez Ward'],
  ['O’Brien, Siân', "sian o'brien"],
  ['Dr. Łukasz Straße', 'LUKASZ STRASSE'],
  ['Ward, Dr. Ana, PhD', 'Ana Ward'],
  ['John  Smith, Jr.', 'John Smith'],
  ['de la Cruz, Ana', 'Ana de la Cruz'],
])('“%s” and “%s” are one name', (one, other) => {
  expect(foldName(one)).toBe(foldName(other))
})

test.each([
  ['Jane Smith', 'Jane Smyth'],
  ['Jane A. Smith', 'Jane Smith'],
  ['J. Smith', 'Jane Smith'],
])('“%s” and “%s” are two names', (one, other) => {
  expect(foldName(one)).not.toBe(foldName(other))
})

test('initials and particles tell nobody', () => {
  expect(tellingWords('J. de la Cruz')).toEqual(['cruz'])
  expect(tellingWords('Li Wu')).toEqual(['li', 'wu'])
})

test('addresses are one whatever their letter case, and whatever follows a plus sign', () => {
  expect(foldEmail(' Ana.Ward+mentoring@Agency.Example ')).toBe('ana.ward@agency.example')
})

test('offices are one however they are written', () => {
  expect(foldOffice('Dept. of Parks & Roads')).toBe(foldOffice('The Department of Parks and Roads'))
  expect(foldOffice('Division of Bridges')).not.toBe(foldOffice('Bureau of Bridges'))
})

test('a location starts with its city; home is no place to meet', () => {
  expect(cityIn('Greeneville, Annex')).toBe('Greeneville')
  expect(placeWords('from home')).toEqual([])
  expect(placeWords('Work from home (Millbrook)')).toEqual([])
  expect(placeWords('Mountain Home')).toEqual(['mountain', 'home'])
})

test('a technical field is told by its words', () => {
  expect(fieldWords('The law of contracts')).toEqual(['law', 'contracts'])
})
