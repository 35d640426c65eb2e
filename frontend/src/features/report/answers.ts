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
import type { ToldTime } from '@/lib/told-time'
import type { VerdictAsked } from '@/features/assessment/parts/provisional-verdict'
import { readNumber } from '@/ui/number-field'
import type { SpokenValue } from '@/ui/spoken-time-field'

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

/** When something was: chosen to the minute, or typed in words where the minute is not known. */
export interface When {
  date: string
  time: string
  approx: boolean
  unknown: boolean
  roughly: boolean
  words: SpokenValue
}

/** What is understood of the times that were typed in words. */
export interface Understood {
  noticed?: ToldTime
  lastSeen?: ToldTime
}

/** The six answers as they stand in the inputs, complete or not, so that not one keystroke is lost. */
export interface Answers {
  noticed: When & { by: NoticedBy | null; byWords: string }
  what: { kind: Kind | null; kindWords: string; medium: Medium | null; description: string }
  whose: { groups: Group[]; contents: string; myNumber: MyNumber | null }
  persons: { min: string; max: string; unknown: boolean }
  place: When & { where: string; at: Place | null }
  malice: Malice | null
  danger: Danger | null
  dangerWords: string
  unitCode: string | null
}

const NO_TIME: When = {
  date: '',
  time: '',
  approx: false,
  unknown: false,
  roughly: false,
  words: { text: '', half: null },
}

/** No answer yet; the day is today, since nearly every loss is noticed on the day it is reported. */
export function emptyAnswers(today: string): Answers {
  return {
    noticed: { ...NO_TIME, date: today, by: null, byWords: '' },
    what: { kind: null, kindWords: '', medium: null, description: '' },
    whose: { groups: [], contents: '', myNumber: null },
    persons: { min: '', max: '', unknown: false },
    place: { ...NO_TIME, where: '', at: null },
    malice: null,
    danger: null,
    dangerWords: '',
    unitCode: null,
  }
}

/** What is reported. */
export type FirstReportRequest = components['schemas']['FirstReport']
type SentTime = components['schemas']['SentTime']

/** Whether a time stands there in words. */
export const inWords = ({ roughly, unknown, words }: When) => roughly && !unknown && words.text.trim() !== ''

/** A time as it is sent: as it was understood, to the minute, or the day where no hour was said; nothing where there is none. */
function sentTime(when: When, understood: ToldTime | undefined): SentTime | null {
  if (when.unknown) return null
  if (when.roughly) return understood ?? null
  const at = fromInputs(when.date, when.time)
  if (at) return { startsAt: at, startAbout: when.approx ? 'AROUND' : 'EXACTLY', openEnd: false }
  return when.date && !when.time ? { startsOn: when.date, startAbout: 'EXACTLY', openEnd: false } : null
}

/** Those of the answers that decide whether the state is to be told; without anything that was typed in words of one's own. */
export function toVerdictAsked(answers: Answers, noticed: ToldTime | undefined): VerdictAsked {
  const { noticedAt, what, malice, circumstances, persons, unitCode } = toRequest(answers, noticed ? { noticed } : {})
  return {
    noticedAt,
    kind: what.kind,
    malice,
    myNumber: circumstances?.myNumber ?? null,
    persons,
    unitCode: unitCode ?? null,
  }
}

/** The request that the answers make, with what was understood of its words; what was never answered goes as unknown. */
export function toRequest(answers: Answers, understood: Understood = {}): FirstReportRequest {
  const { noticed, what, whose, persons, place } = answers
  return {
    noticedAt: { time: sentTime(noticed, understood.noticed), unknown: noticed.unknown },
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
      lastSeenAt: sentTime(place, understood.lastSeen),
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
