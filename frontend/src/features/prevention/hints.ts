import type { Measure } from './api'

/** What of a measure is pointed out; a number of minutes that nobody gave is unknown. */
export interface Hinted {
  number: number
  kind: Measure['kind'] | undefined
  minutesPerDay: number | null
}

/** How much work a day the measures add as far as that is known, and of how many nobody knows. */
export function burden(measures: readonly Hinted[]) {
  const known = measures.filter(({ minutesPerDay }) => minutesPerDay !== null && Number.isInteger(minutesPerDay))
  return {
    minutes: known.reduce((sum, { minutesPerDay }) => sum + minutesPerDay!, 0),
    known: known.length,
    unknown: measures.length - known.length,
  }
}

/** Whether nothing but checks was thought of: they need people every day and do not hold. */
export const onlyChecks = (measures: readonly Hinted[]) =>
  measures.length > 0 && measures.every(({ kind }) => kind === 'CHECK')
