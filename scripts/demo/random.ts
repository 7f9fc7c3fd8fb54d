/** Chance that comes out the same for the same seed. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number
  whole(least: number, most: number): number
  /** True this often, from 0 to 1. */
  chance(share: number): boolean
  pick<T>(list: readonly T[]): T
  /** Values as often as their weights say. */
  weighted<T>(entries: readonly (readonly [value: T, weight: number])[]): T
  /** So many different ones, in random order. */
  sample<T>(list: readonly T[], count: number): readonly T[]
}

/** The generator mulberry32, by Tommy Ettinger: 32 bits of state, good enough for invented people. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  const pick = <T>(list: readonly T[]): T => list[whole(0, list.length - 1)] as T
  return {
    next,
    whole,
    pick,
    chance: (share) => next() < share,
    weighted: (entries) => weighted(entries, next()),
    sample: (list, count) => sample(list, count, whole),
  }
}

function weighted<T>(entries: readonly (readonly [value: T, weight: number])[], point: number): T {
  let left = point * entries.reduce((sum, [, weight]) => sum + weight, 0)
  const found = entries.find(([, weight]) => {
    left -= weight
    return left < 0
  })
  return (found ?? (entries.at(-1) as readonly [T, number]))[0]
}

/** Fisher and Yates, as far as is needed. */
function sample<T>(list: readonly T[], count: number, whole: Random['whole']): readonly T[] {
  const rest = [...list]
  return Array.from({ length: Math.min(count, list.length) }, () => rest.splice(whole(0, rest.length - 1), 1)[0] as T)
}
