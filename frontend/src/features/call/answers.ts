import {
  circumstancesDangerValues,
  circumstancesHappenedWhereValues,
  circumstancesMyNumberValues,
  circumstancesNoticedByValues,
  callerRequestKindValues,
  callRequestToldValues,
  callUnitEmployerValues,
  firstReportMaliceValues,
  whatKindValues,
  whatMediumValues,
  whoseGroupsValues,
} from '@/lib/api-types'
import { isFound, searchText } from '@/lib/search-text'
import type { SpokenValue } from '@/ui/spoken-time-field'
import type { CallRequest, CallUnit } from './api'

/** Who may telephone: somebody of the unit, or somebody from outside. */
export const CALLERS = callerRequestKindValues.filter((value) => value !== null)
export const KINDS = whatKindValues
export const MEDIA = whatMediumValues
export const GROUPS = whoseGroupsValues
export const MALICE = firstReportMaliceValues
export const DANGERS = circumstancesDangerValues.filter((value) => value !== null)
export const MY_NUMBERS = circumstancesMyNumberValues.filter((value) => value !== null)
export const NOTICED_BY = circumstancesNoticedByValues.filter((value) => value !== null)
export const PLACES = circumstancesHappenedWhereValues.filter((value) => value !== null)
export type Employer = CallUnit['employer']
export const TOLD = callRequestToldValues

/** Somebody who knows, as typed: since when in words that are not understood yet. */
type TypedKnower = Omit<NonNullable<CallRequest['knowers']>[number], 'employer' | 'time'> & {
  employer: Employer | null
  time: SpokenValue
}

/** Everything of a call as it stands in the inputs, complete or not. */
export interface CallAnswers {
  from: SpokenValue
  caller: (typeof CALLERS)[number]
  unit: string
  name: string
  post: string
  phone: string
  danger: (typeof DANGERS)[number] | null
  dangerText: string
  myNumber: (typeof MY_NUMBERS)[number] | null
  noticedBy: (typeof NOTICED_BY)[number] | null
  noticedByWords: string
  happenedWhere: (typeof PLACES)[number] | null
  kind: (typeof KINDS)[number] | null
  kindWords: string
  medium: (typeof MEDIA)[number] | null
  description: string
  noticed: SpokenValue
  noticedUnknown: boolean
  where: string
  lastSeen: SpokenValue
  placeUnknown: boolean
  groups: (typeof GROUPS)[number][]
  contents: string
  min: string
  max: string
  personsUnknown: boolean
  label: string
  quantity: string
  items: string
  itemsUnit: string
  protection: string
  malice: (typeof MALICE)[number] | null
  done: { time: SpokenValue; who: string; what: string }[]
  knowers: TypedKnower[]
  told: (typeof TOLD)[number][]
  callBackAt: string | null
  notes: string
}

const NO_TIME: SpokenValue = { text: '', half: null }
export const NO_DONE = { time: NO_TIME, who: '', what: '' }
export const NO_KNOWER: CallAnswers['knowers'][number] = { who: '', employer: null, time: NO_TIME }

/** Nothing heard yet; the caller is on the line since `from`, "16:50". */
export function emptyCall(from: string): CallAnswers {
  return {
    from: { text: from, half: null },
    caller: 'UNIT',
    unit: '',
    name: '',
    post: '',
    phone: '',
    danger: null,
    dangerText: '',
    myNumber: null,
    noticedBy: null,
    noticedByWords: '',
    happenedWhere: null,
    kind: null,
    kindWords: '',
    medium: null,
    description: '',
    noticed: NO_TIME,
    noticedUnknown: false,
    where: '',
    lastSeen: NO_TIME,
    placeUnknown: false,
    groups: [],
    contents: '',
    min: '',
    max: '',
    personsUnknown: false,
    label: '',
    quantity: '',
    items: '',
    itemsUnit: '',
    protection: '',
    malice: null,
    done: [NO_DONE],
    knowers: [NO_KNOWER],
    told: [],
    callBackAt: null,
    notes: '',
  }
}

/** What one tells the caller to do, given what has happened. */
export function advice({ kind, medium }: Pick<CallAnswers, 'kind' | 'medium'>): CallAnswers['told'] {
  return [
    'TELL_HEAD',
    ...(kind === 'MISSENT_EMAIL' || medium === 'EMAIL' ? (['KEEP_MAIL', 'CALL_RECEIVER'] as const) : []),
    ...(kind === 'MISDELIVERED_POST' || kind === 'MISISSUED' || kind === 'DISCLOSURE_ERROR'
      ? (['CALL_RECEIVER'] as const)
      : []),
    ...(kind === 'UNAUTHORIZED_ACCESS' || kind === 'RANSOMWARE' ? (['UNPLUG'] as const) : []),
    ...(kind === 'MISPUBLICATION' ? (['TAKE_DOWN'] as const) : []),
    ...(kind === 'THEFT' ? (['POLICE'] as const) : []),
    'KEEP_AS_IS',
    'NO_SPREAD',
    'WRITE_DOWN',
  ]
}

/** The unit whose name was typed, whole or as the only one that holds the text. */
export function unitOf(typed: string, units: readonly CallUnit[]): CallUnit | undefined {
  const text = searchText(typed)
  if (text === '') return undefined
  const exact = units.find((unit) => searchText(unit.name) === text)
  const holding = units.filter((unit) => isFound(typed, unit.name))
  return exact ?? (holding.length === 1 ? holding[0] : undefined)
}

/** For whom somebody may work of whom the caller tells, the likeliest first; of the unit's own staff nobody asks. */
export function employersAsked({ caller }: CallAnswers, unit: CallUnit | undefined): readonly Employer[] {
  if (caller !== 'UNIT')
    return [...callUnitEmployerValues].sort((one, other) => Number(other === 'OUTSIDE') - Number(one === 'OUTSIDE'))
  return unit?.employer === 'CONTRACTOR' ? ['CONTRACTOR', 'BODY'] : []
}

/** What was chosen, as far as it is asked; else the likeliest. */
export const employerOf = (chosen: Employer | null, asked: readonly Employer[]): Employer | null =>
  chosen && asked.includes(chosen) ? chosen : (asked[0] ?? null)

/** The texts of the times that were typed, by where they stand. */
export function typedTimes(answers: CallAnswers): Record<string, SpokenValue> {
  return Object.fromEntries(
    [
      ['from', answers.from],
      ...(answers.noticedUnknown ? [] : [['noticed', answers.noticed] as const]),
      ...(answers.placeUnknown ? [] : [['lastSeen', answers.lastSeen] as const]),
      ...answers.done.map((line, index) => [`done.${index}`, line.time] as const),
      ...answers.knowers.map((line, index) => [`knowers.${index}`, line.time] as const),
    ].filter(([, value]) => (value as SpokenValue).text.trim() !== ''),
  )
}
