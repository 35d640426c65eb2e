import {
  circumstancesDangerValues,
  circumstancesHappenedWhereValues,
  circumstancesMyNumberValues,
  circumstancesNoticedByValues,
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
export const DANGERS = circumstancesDangerValues.filter((value) => value !== null)
export const MY_NUMBERS = circumstancesMyNumberValues.filter((value) => value !== null)
export const NOTICED_BY = circumstancesNoticedByValues.filter((value) => value !== null)
export const PLACES = circumstancesHappenedWhereValues.filter((value) => value !== null)

export type Kind = (typeof KINDS)[number]
export type Medium = (typeof MEDIA)[number]
export type Group = (typeof GROUPS)[number]
export type Malice = (typeof MALICE)[number]
export type Danger = (typeof DANGERS)[number]
export type MyNumber = (typeof MY_NUMBERS)[number]
export type NoticedBy = (typeof NOTICED_BY)[number]
export type Place = (typeof PLACES)[number]

/** The six answers as they stand in the inputs, complete or not, so that not one keystroke is lost. */
export interface Answers {
  noticed: { date: string; time: string; approx: boolean; unknown: boolean; by: NoticedBy | null; byWords: string }
  what: { kind: Kind | null; kindWords: string; medium: Medium | null; description: string }
  whose: { groups: Group[]; contents: string; myNumber: MyNumber | null }
  persons: { min: string; max: string; unknown: boolean }
  place: { where: string; date: string; time: string; approx: boolean; unknown: boolean; at: Place | null }
  malice: Malice | null
  danger: Danger | null
  dangerWords: string
  unitCode: string | null
}

/** No answer yet; the day is today, since nearly every loss is noticed on the day it is reported. */
export function emptyAnswers(today: string): Answers {
  return {
    noticed: { date: today, time: '', approx: false, unknown: false, by: null, byWords: '' },
    what: { kind: null, kindWords: '', medium: null, description: '' },
    whose: { groups: [], contents: '', myNumber: null },
    persons: { min: '', max: '', unknown: false },
    place: { where: '', date: '', time: '', approx: false, unknown: false, at: null },
    malice: null,
    danger: null,
    dangerWords: '',
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
    what: {
      kind: what.kind ?? 'UNKNOWN',
      kindWords: what.kind === 'OTHER' ? what.kindWords.trim() : null,
      medium: what.medium ?? 'UNKNOWN',
      description: what.description.trim(),
    },
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
    circumstances: {
      noticedBy: noticed.by,
      noticedByWords: noticed.by === 'OTHER' ? noticed.byWords.trim() : null,
      danger: answers.danger,
      dangerWords: answers.danger === 'SOME' ? answers.dangerWords.trim() : null,
      myNumber: whose.myNumber,
      happenedWhere: place.at,
    },
    unitCode: answers.unitCode,
  }
}
