import type { CaseOverview } from './api'

export type CountLine = CaseOverview['counts'][number]

const PERSONS: ReadonlySet<string> = new Set(['PERSONS', 'DISTINCT_PERSONS'])

/** Whether lines of this unit say how many persons are concerned, each counted once. */
export const countsPersons = (unit: string) => PERSONS.has(unit)

const countTheSame = (one: string, other: string) => one === other || (countsPersons(one) && countsPersons(other))

/** The lines that hold: of the whole, or the parts of one line. */
export const holding = (counts: readonly CountLine[], partOf: number | null = null) =>
  counts.filter((line) => line.partOf === partOf && line.replacedBy === null)

/** The line of this number, where there is one. */
export const lineOf = (counts: readonly CountLine[], wanted: number | null) => counts.find(({ id }) => id === wanted)

/** The lines that hold no more: those replaced, and the parts of such a whole. */
export const former = (counts: readonly CountLine[]) => {
  const standing = holding(counts)
  const held = new Set([...standing, ...standing.flatMap((line) => holding(counts, line.id))])
  return counts.filter((line) => !held.has(line))
}

/** The parts that stop to hold when these lines do. */
export const goingAlong = (counts: readonly CountLine[], replaced: readonly string[]) =>
  replaced.flatMap((id) => holding(counts, Number(id)))

/**
 * The lines in whose place a new one usually stands: those of the same, and an estimate of all that has become numbers
 * of each; a number of all stands in the place of every one.
 */
export const usuallyReplaced = (counts: readonly CountLine[], unit: string, partOf: number | null, what: string) =>
  holding(counts, partOf)
    .filter((line) => countTheSame(line.unit, unit))
    .filter((line) => what.trim() === '' || line.what === null || line.what === what.trim())
    .map(({ id }) => String(id))

/** Whether a line that counts persons would stand beside another one of persons. */
export const standsBeside = (
  counts: readonly CountLine[],
  unit: string,
  partOf: number | null,
  replaces: readonly string[],
) =>
  countsPersons(unit) &&
  holding(counts, partOf).some((line) => countsPersons(line.unit) && !replaces.includes(String(line.id)))
