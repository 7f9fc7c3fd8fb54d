// A form in another language: the same definition with other words. What is missing does not compile.
import type { Form, Section } from './form.ts'

type Told<T, Keys extends PropertyKey> = { readonly [K in Keys & keyof T as T[K] extends string ? K : never]: string }

type Listed<T> = T extends { readonly value: infer V extends string }
  ? { readonly [K in V]: Told<Extract<T, { readonly value: K }>, 'label' | 'hint'> }
  : T extends { readonly key: infer V extends string }
    ? { readonly [K in V]: Told<T, 'label'> }
    : never
type Merged<U> = (U extends unknown ? (value: U) => void : never) extends (value: infer I) => void ? I : never
type ByName<T> = Merged<Listed<T>>

type QuestionTexts<Q> = Told<Q, 'label' | 'noun' | 'hint' | 'statement' | 'agree' | 'unit' | 'row' | 'comment'> & {
  readonly [K in keyof Q & ('options' | 'levels' | 'rows') as Q[K] extends readonly object[]
    ? K
    : never]: Q[K] extends readonly (infer O)[] ? ByName<O> : never
} & {
  readonly [K in keyof Q & ('other' | 'most') as Q[K] extends object ? K : never]: Told<
    Q[K],
    'label' | 'ask' | 'noun' | 'hint'
  >
} & {
  readonly [K in keyof Q & 'paragraphs']: Q[K] extends readonly unknown[] ? Strings<Q[K]> : never
} & { readonly [K in keyof Q & 'questions']: { readonly [N in keyof Q[K]]: QuestionTexts<Q[K][N]> } }

type SectionTexts<S extends Section> = Told<S, 'title' | 'intro'> & {
  readonly questions: { readonly [K in keyof S['questions']]: QuestionTexts<S['questions'][K]> }
}

type Strings<T extends readonly unknown[]> = { readonly [I in keyof T]: string }
type Sections<T extends readonly unknown[]> = {
  readonly [I in keyof T]: T[I] extends Section ? SectionTexts<T[I]> : never
}
type Messages<T extends readonly unknown[]> = { readonly [I in keyof T]: { readonly message: string } }

/** Every word of a form that participants read. Column titles stay in the program's first language. */
export type FormTexts<F extends Form> = Told<F, 'title' | 'summary' | 'filledBy' | 'when' | 'send'> & {
  readonly ready: Strings<F['ready']>
  readonly next: Strings<F['next']>
  readonly sections: Sections<F['sections']>
  readonly rules: Messages<F['rules']>
}

/** The form with the words of another language; keys, kinds and values stay. */
export function translated<F extends Form>(form: F, texts: FormTexts<F>): F {
  return reworded(form, texts) as F
}

function reworded(original: unknown, texts: unknown): unknown {
  if (typeof texts !== 'object' || texts === null) return texts
  if (Array.isArray(original)) return original.map((one, index) => rewordedItem(one, index, texts))
  const words = Object.entries(texts).map(([key, text]) => [key, reworded(Reflect.get(Object(original), key), text)])
  return { ...Object(original), ...Object.fromEntries(words) }
}

/** Options are worded by value, rows by key, everything else in a list by its place. */
function rewordedItem(item: unknown, index: number, texts: object): unknown {
  const name = Array.isArray(texts) ? index : (Reflect.get(Object(item), 'value') ?? Reflect.get(Object(item), 'key'))
  return reworded(item, Reflect.get(texts, name))
}
