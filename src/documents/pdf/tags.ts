// The structure of a document, as assistive technology walks it.

export type TagType =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Form'

/** A stretch of a page's content, by its number on that page. */
export interface Mark {
  readonly page: number
  readonly id: number
}

export interface Tag {
  readonly type: TagType
  readonly kids: (Tag | Mark)[]
  readonly alt?: string
  readonly scope?: 'Row' | 'Column'
  readonly numbering?: 'Decimal' | 'Disc' | 'None'
  readonly summary?: string
  /** Where a figure stands, in points from the lower left corner of its page; known once it is drawn. */
  box?: readonly [number, number, number, number]
}

type Rest = Omit<Tag, 'type' | 'kids' | 'box'>

/** A new tag, the last of its parent's. */
export function tagIn(parent: Tag, type: TagType, rest: Rest = {}): Tag {
  const tag = { type, kids: [], ...rest }
  parent.kids.push(tag)
  return tag
}

export function isTag(kid: Tag | Mark): kid is Tag {
  return 'type' in kid
}
