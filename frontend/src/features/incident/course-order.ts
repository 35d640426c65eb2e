import type { CourseEntry } from './api'

export const ORDERS_OF_COURSE = ['oldest', 'newest'] as const
export type CourseOrder = (typeof ORDERS_OF_COURSE)[number]

/** What the page of the course of events shows of the lines. */
export interface CourseView {
  kind: CourseEntry['kind'] | ''
  order: CourseOrder
  corrected: boolean
}

/** Which stand first under one day, the newest first: those that tell an hour; last what was on that day or before it. */
const RANK = { MINUTE: 2, PART_OF_DAY: 2, DATE: 1, THIRD_OF_MONTH: 0, MONTH: 0 }
const rank = ({ time }: CourseEntry) =>
  time.startPrecision === 'DATE' && time.startAbout === 'BEFORE' ? 0 : RANK[time.startPrecision]

/** The lines in the order asked for; lines of a day without an hour come last of their day, either way. */
export function arranged(entries: readonly CourseEntry[], { kind, order, corrected }: CourseView): CourseEntry[] {
  const shown = entries.filter(
    (entry) => !entry.withdrawn && (kind === '' || entry.kind === kind) && (corrected || entry.correctedBy === null),
  )
  if (order === 'oldest') return shown
  return shown
    .map((entry, index) => ({ entry, index }))
    .sort(
      (a, b) =>
        b.entry.time.startsOn.localeCompare(a.entry.time.startsOn) ||
        rank(b.entry) - rank(a.entry) ||
        (rank(a.entry) === RANK.MINUTE ? b.index - a.index : a.index - b.index),
    )
    .map(({ entry }) => entry)
}

/** The line that stands in for another one, or takes it back. */
export function standIn(entries: readonly CourseEntry[], entry: CourseEntry): CourseEntry | undefined {
  return entry.correctedBy === null ? undefined : entries.find((other) => other.id === entry.correctedBy)
}

/** Whether a typed time speaks of the day told before. */
export const refersToADay = (time: string): boolean => /^\s*(?:同日|当日|前日|翌)/.test(time)
