// One page's content stream: every stretch of it either known to the structure or marked as decoration.
import type { Embedder } from './embedding.ts'
import { rgb, shape, textAt } from './operators.ts'
import type { Item, PictureItem, ShapeItem, TextItem } from './pieces.ts'
import type { Tag } from './tags.ts'
import type { Typesetter } from './typesetting.ts'

export interface Canvas {
  readonly height: number
  readonly setter: Typesetter
  readonly embedder: Embedder
  /** Embeds a picture and gives its name on the page. */
  readonly picture: (item: PictureItem) => string
}

export interface Painted {
  readonly content: string
  /** The tag of each marked stretch, by its number. */
  readonly marks: readonly Tag[]
}

export function painted(items: readonly Item[], page: number, canvas: Canvas): Painted {
  const marks: Tag[] = []
  const mark = (tag: Tag, content: string): string => {
    const id = marks.length
    marks.push(tag)
    tag.kids.push({ page, id })
    return `/${tag.type} <</MCID ${id}>> BDC\n${content}\nEMC`
  }
  const shapes = items.filter((item) => item.kind === 'shape').map((item) => shapeOf(item, canvas))
  const decoration = shapes.length === 0 ? [] : [`/Artifact BMC\n${shapes.join('\n')}\nEMC`]
  const stretches = stretchesOf(items).map(({ tag, items: own }) => {
    const content = own.map((item, index) => drawn(item, index < own.length - 1, canvas)).join('\n')
    return tag ? mark(tag, content) : `/Artifact <</Type /Pagination>> BDC\n${content}\nEMC`
  })
  return { content: [...decoration, ...stretches].join('\n'), marks }
}

interface Stretch {
  readonly tag: Tag | undefined
  readonly items: (TextItem | PictureItem)[]
}

/** What follows each other under one tag is one stretch: the lines of a paragraph. */
function stretchesOf(items: readonly Item[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const item of items) {
    if (item.kind === 'shape' || item.kind === 'control') continue
    const last = stretches.at(-1)
    if (last && last.tag === item.tag) last.items.push(item)
    else stretches.push({ tag: item.tag, items: [item] })
  }
  return stretches
}

function shapeOf({ x, y, width, height, ...look }: ShapeItem, canvas: Canvas): string {
  return shape({ x, y: canvas.height - y - height, width, height }, look)
}

function drawn(item: TextItem | PictureItem, isFollowed: boolean, canvas: Canvas): string {
  if (item.kind === 'picture') {
    const { x, y, width, height, tag } = item
    const bottom = canvas.height - y - height
    tag.box = [x, bottom, x + width, bottom + height]
    return `q ${width} 0 0 ${height} ${x} ${bottom} cm /${canvas.picture(item)} Do Q`
  }
  // A space at the end of a line keeps its last word apart from the next line's first, for those who listen.
  const text = isFollowed && !/\s$/.test(item.text) ? `${item.text} ` : item.text
  const runs = canvas.setter.runs(text, item.weight)
  const words = textAt(runs, ({ face }) => canvas.embedder.of(face).name, item.size, item.x, canvas.height - item.y)
  return `${rgb(item.color)} rg ${words}`
}
