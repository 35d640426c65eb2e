import type { components } from './api-types'
import { toInputs } from './dates'
import { question } from './question'

type Schemas = components['schemas']

/** A clock of a case: what it waits for, who has to act, by when, and how it stands. */
export type ClockLine = Schemas['ClockLine']

/** An act of a case that has no date, and why. */
export type UndatedLimit = Schemas['UndatedLimit']

/** What a clock waits for. */
export type ClockKey = ClockLine['key']

/** The clocks and calls of a case. */
export type ClocksOfCase = Schemas['CaseClocksView']

/** The clocks and calls of a case, read again each minute. */
export const clocksQuery = (number: string) => ({
  ...question('/api/incidents/{number}/clocks', { path: { number } }),
  refetchInterval: 60_000,
})

/** Why a clock has its limit. */
export type Why = Schemas['WhyView']

/** Why a clock of a case has its limit. */
export const whyQuery = (number: string, clock: string) =>
  question('/api/incidents/{number}/clocks/{clock}/why', { path: { number, clock } })

const STOPPED = new Set<string>(['MET', 'MET_LATE', 'ENDED', 'WAIVED'])

/** Whether a clock still waits for its act. */
export const isRunning = (clock: Pick<ClockLine, 'state'>): boolean => !STOPPED.has(clock.state)

/** An act whose time is known, or only its day. */
export interface ActTime {
  at: string | null
  dayOnly?: boolean | undefined
}

/** Whether an act comes after the limit of a clock that waits for it, so that the reason is asked; not where it was given when the clock began, nor of whoever acts in the time given anew after a late entry. */
export function isLate(
  clocks: readonly (Pick<ClockLine, 'key' | 'part' | 'state' | 'limit'> &
    Partial<Pick<ClockLine, 'startedLate' | 'lateStart' | 'notAskedUntil'>>)[],
  keys: readonly ClockKey[],
  part: string | null,
  { at, dayOnly }: ActTime,
): boolean {
  if (!at) return false
  return clocks.some(
    (clock) =>
      keys.includes(clock.key) &&
      (clock.part ?? null) === part &&
      isRunning(clock) &&
      !(clock.startedLate && clock.lateStart) &&
      !(clock.notAskedUntil && Date.parse(at) <= Date.parse(clock.notAskedUntil)) &&
      (dayOnly ? toInputs(at).date > lastDay(clock.limit) : Date.parse(at) > Date.parse(clock.limit)),
  )
}

/** The day of a limit; that of 24:00 is the day which ends then. */
const lastDay = (limit: string): string => toInputs(new Date(Date.parse(limit) - 1).toISOString()).date
