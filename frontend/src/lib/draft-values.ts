type Values = Record<string, unknown>

const isPlain = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Which form a draft is of: the names of its fields. A form that has changed since has another. */
export const formOf = (defaults: Values): string => Object.keys(defaults).sort().join(' ')

function fits(value: unknown, standard: unknown): boolean {
  if (standard === null || standard === undefined) return !isPlain(value)
  if (Array.isArray(standard)) return Array.isArray(value)
  return value === null
    ? typeof standard !== 'object' && typeof standard !== 'boolean'
    : typeof value === typeof standard && !Array.isArray(value)
}

/** What a draft gives to the form as it is today: fields the form no longer has are dropped, those the draft lacks take their default. */
export function takenUp<T extends object>(defaults: T, draft: unknown): T {
  if (!isPlain(draft)) return defaults
  return Object.fromEntries(
    Object.entries(defaults).map(([name, standard]) => {
      if (!Object.hasOwn(draft, name) || !fits(draft[name], standard)) return [name, standard]
      return [name, isPlain(standard) ? takenUp(standard, draft[name]) : draft[name]]
    }),
  ) as T
}

/** The fields that say something else than the form's defaults: an untouched time stays "now" at the next opening. */
export function changed(values: Values, defaults: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => JSON.stringify(value ?? null) !== JSON.stringify(defaults[name] ?? null),
    ),
  )
}
