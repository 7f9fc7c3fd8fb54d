/** By UTF-16 units, which no locale changes. */
export function compare(one: string, two: string): number {
  return one < two ? -1 : one > two ? 1 : 0
}
