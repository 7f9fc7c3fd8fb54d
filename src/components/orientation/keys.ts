// What a key does in a presentation.

export type Action = 'next' | 'back' | 'first' | 'last' | 'notes' | 'full-screen' | 'leave'

const actions = new Map<string, Action>(
  Object.entries({
    ArrowRight: 'next',
    ArrowDown: 'next',
    PageDown: 'next',
    ' ': 'next',
    ArrowLeft: 'back',
    ArrowUp: 'back',
    PageUp: 'back',
    Home: 'first',
    End: 'last',
    n: 'notes',
    f: 'full-screen',
    Escape: 'leave',
  } as const),
)

interface Pressed {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/** Nothing for the browser's own shortcuts; the space bar with Shift goes back, as on any page. */
export function actionOf({ key, shiftKey, ctrlKey, altKey, metaKey }: Pressed): Action | undefined {
  if (ctrlKey || altKey || metaKey) return undefined
  if (key === ' ' && shiftKey) return 'back'
  return actions.get(key.length === 1 ? key.toLowerCase() : key)
}

/** The number in an address such as #slide-7, held between 1 and the number of slides. */
export function numberIn(hash: string, slides: number): number {
  const number = Number(/^#slide-(\d+)$/.exec(hash)?.[1] ?? 1)
  return Math.min(Math.max(number, 1), slides)
}
