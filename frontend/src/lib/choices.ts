/** The values of the contract with these before all others, for a list that the screens show in another order. */
export const firstOf = <T extends string>(first: readonly NoInfer<T>[], all: readonly T[]): readonly T[] => [
  ...first,
  ...all.filter((value) => !first.includes(value)),
]

/** The values of a field that may also say nothing. */
export const answered = <T>(values: readonly T[]) => values as readonly NonNullable<T>[]
