/** How long the activities in a module's text take together. */
export function activityMinutes(text: string): number {
  const found = text.matchAll(/<Activity\b[^>]*\bminutes=\{(\d+)\}/g)
  return [...found].reduce((sum, [, minutes]) => sum + Number(minutes), 0)
}
