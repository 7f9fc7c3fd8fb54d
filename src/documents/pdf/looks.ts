// Sizes, colors and distances of documents, in points. The only place for them.

export const colors = {
  ink: '#1b2229',
  muted: '#4a5561',
  rule: '#cdd5dc',
  border: '#5c6873',
  ground: '#f3f6f8',
} as const

export const papers = {
  letter: { width: 612, height: 792 },
  a4: { width: 595.28, height: 841.89 },
} as const

export const margins = { left: 48, right: 48, top: 58, bottom: 48 } as const

/** Of lines, in type sizes. */
export const leading = 1.32

export const sizes = {
  h1: 21,
  h2: 13.5,
  h3: 11,
  lead: 11.5,
  body: 10,
  label: 10,
  note: 9,
  entry: 10,
  foot: 8,
} as const

/** Above a block, unless it begins a page. */
export const gaps = {
  h1: 4,
  h2: 15,
  h3: 13,
  paragraph: 5,
  list: 4,
  item: 2,
  table: 7,
  field: 8,
  options: 9,
  option: 4,
  panel: 12,
} as const

/** Boxes to write in: a line takes handwriting, a tick box a cross. */
export const boxes = {
  line: 22,
  denseLine: 16,
  areaLine: 18,
  /** As high as a box grows with its value: a page, less what stands over the box. */
  highest: 600,
  tick: 11,
  padding: 4,
  above: 3,
  panel: 10,
  gutter: 14,
} as const
