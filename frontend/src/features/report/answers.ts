import {
  firstReportMaliceValues,
  whatKindValues,
  whatMediumValues,
  whoseGroupsValues,
  type components,
} from '@/lib/api-types'
import { fromInputs } from '@/lib/dates'
import { readNumber } from '@/ui/number-field'

export const KINDS = whatKindValues
export const MEDIA = whatMediumValues
export const GROUPS = whoseGroupsValues
export const MALICE = firstReportMaliceValues

export type Kind = (typeof KINDS)[number]
export type Medium = (typeof MEDIA)[number]
export type Group = (typeof GROUPS)[number]
export type Malice = (typeof MALICE)[number]

/** The six answers as they stand in the inputs, complete or not, so that not one keystroke is lost. */
export interface Answers {
  noticed: { date: string; time: string; approx: boolean; unknown: boolean }
  what: { kind: Kind | null; medium: Medium | null; description: string }
  whose: { groups: Group[]; contents: string }
  persons: { min: string; max: string; unknown: boolean }
  place: { where: string; date: string; time: string; approx: boolean; unknown: boolean }
  malice: Malice | null
  unitCode: string | null
}

/** No answer yet; the day is today, since nearly every loss is noticed on the day it is reported. */
export function emptyAnswers(today: string): Answers {
  return {
    noticed: { date: today, time: '', approx: false, unknown: false },
    what: { kind: null, medium: null, description: '' },
    whose: { groups: [], contents: '' },
    persons: { min: '', max: '', unknown: false },
    place: { where: '', date: '', time: '', approx: false, unknown: false },
    malice: null,
    unitCode: null,
  }
}

/** What is reported. */
export type FirstReportRequest = components['schemas']['FirstReport']

/** The request that the answers make; what was never answered goes as unknown. */
export function toRequest(answers: Answers): FirstReportRequest {
  const { noticed, what, whose, persons, place } = answers
  return {
    noticedAt: {
      at: noticed.unknown ? null : fromInputs(noticed.date, noticed.time),
      approx: noticed.approx && !noticed.unknown,
      unknown: noticed.unknown,
    },
    what: { kind: what.kind ?? 'UNKNOWN', medium: what.medium ?? 'UNKNOWN', description: what.description.trim() },
    whose: { groups: whose.groups.length ? whose.groups : ['UNKNOWN'], contents: whose.contents.trim() },
    persons: persons.unknown
      ? { min: null, max: null, unknown: true }
      : { min: readNumber(persons.min) ?? null, max: readNumber(persons.max) ?? null, unknown: false },
    place: {
      where: place.where.trim(),
      lastSeenAt: place.unknown ? null : fromInputs(place.date, place.time),
      lastSeenApprox: place.approx && !place.unknown,
      unknown: place.unknown,
    },
    malice: answers.malice ?? 'UNKNOWN',
    unitCode: answers.unitCode,
  }
}
