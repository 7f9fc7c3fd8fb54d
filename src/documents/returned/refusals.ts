// Why a file that came back can't be read.

/** Largest file that is opened, in bytes: a form that is filled in has a few hundred thousand. */
export const mostBytes = 10 * 1024 * 1024

export type Refusal =
  /** More than `mostBytes`. */
  | { readonly kind: 'too large' }
  /** It is no PDF, whatever its name says. */
  | { readonly kind: 'no pdf' }
  /** It begins like a PDF, and can't be read to its end. */
  | { readonly kind: 'damaged' }
  /** Encrypted, with or without a password. */
  | { readonly kind: 'locked' }
  /** A form of ours whose boxes are gone: printed to a PDF, or flattened. */
  | { readonly kind: 'printed' }
  /** Pictures of pages. */
  | { readonly kind: 'scanned' }
  /** A PDF, and no form of this kit. */
  | { readonly kind: 'foreign' }
  /** A form of the kit that this agency does not use. */
  | { readonly kind: 'unknown form'; readonly form: string }
  /** Made to do harm, or to look like a form while it does. */
  | { readonly kind: 'hostile'; readonly what: 'script' | 'program' | 'too many parts' | 'unpacks to too much' }

/** Ends the reading of a file from wherever it is found out. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.kind)
    this.refusal = refusal
  }
}
