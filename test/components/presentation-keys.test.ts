// What keys mean in a presentation.
import { expect, test } from 'vitest'
import { actionOf, numberIn } from '../../src/components/orientation/keys.ts'

const none = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false }
const press = (key: string, held: Partial<typeof none> = {}) => actionOf({ key, ...none, ...held })

test('keyboards and remote pointers move forward and back', () => {
  expect(['ArrowRight', 'ArrowDown', 'PageDown', ' '].map((key) => press(key))).toEqual(Array(4).fill('next'))
  expect(['ArrowLeft', 'ArrowUp', 'PageUp'].map((key) => press(key))).toEqual(Array(3).fill('back'))
  expect(press(' ', { shiftKey: true })).toBe('back')
  expect(['Home', 'End', 'n', 'N', 'f', 'Escape'].map((key) => press(key))).toEqual([
    'first',
    'last',
    'notes',
    'notes',
    'full-screen',
    'leave',
  ])
})

test('what the browser needs for itself is left to it', () => {
  expect(press('n', { ctrlKey: true })).toBeUndefined()
  expect(press('ArrowLeft', { altKey: true })).toBeUndefined()
  expect(press('f', { metaKey: true })).toBeUndefined()
  expect(press('Tab')).toBeUndefined()
  expect(press('constructor')).toBeUndefined()
})

test('the slide in the address is one that there is', () => {
  expect(['#slide-7', '', '#slide-0', '#slide-99', '#other'].map((hash) => numberIn(hash, 12))).toEqual([
    7, 1, 1, 12, 1,
  ])
})
