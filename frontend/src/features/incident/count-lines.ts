import type { CaseOverview } from './api'

export type CountLine = CaseOverview['counts'][number]

const PERSONS: ReadonlySet<string> = new Set(['PERSONS', 'DISTINCT_PERSONS'])

/** What lines of this unit count: persons, in whichever word, or the unit itself. */
export const sortOf = (unit: string) => (PERSONS.has(unit) ? 'PERSONS' : unit)

/** The lines that hold: of the whole, or the parts of one line. */
export const holding = (counts: readonly CountLine[], partOf: number | null = null) =>
  counts.filter((line) => line.partOf === partOf && line.replacedBy === null)

/** The lines in whose place a new one of this unit usually stands: an estimate that became a number. */
export const usuallyReplaced = (counts: readonly CountLine[], unit: string, partOf: number | null) =>
  holding(counts, partOf)
    .filter((line) => sortOf(line.unit) === sortOf(unit))
    .map(({ id }) => String(id))

/** Whether a line that counts persons would stand beside another one of persons. */
export const standsBeside = (
  counts: readonly CountLine[],
  unit: string,
  partOf: number | null,
  replaces: readonly string[],
) =>
  sortOf(unit) === 'PERSONS' &&
  holding(counts, partOf).some((line) => sortOf(line.unit) === 'PERSONS' && !replaces.includes(String(line.id)))
