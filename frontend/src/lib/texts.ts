/** Texts of one feature: nested sentences. */
export type Texts = { readonly [key: string]: string | Texts }

/** What the English texts satisfy: a sentence for each Japanese one. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> }
