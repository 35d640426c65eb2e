/** Texts of one feature: nested sentences. */
export type Texts = { readonly [key: string]: string | Texts }

type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> }

/** Declares a feature's texts in both languages; the compiler refuses English that lacks a Japanese key. */
export function defineTexts<T extends Texts>(both: { ja: T; en: SameKeys<NoInfer<T>> }): { ja: T; en: SameKeys<T> } {
  return both
}
