import {
  callRequestToldValues,
  firstReportMaliceValues,
  whatKindValues,
  whatMediumValues,
  whoseGroupsValues,
} from '@/lib/api-types'
import { isFound, searchText } from '@/lib/search-text'
import type { Understood } from '@/lib/spoken-time'
import { readNumber } from '@/ui/number-field'
import type { SpokenValue } from '@/ui/spoken-time-field'
import type { CallRequest, CallUnit } from './api'

export const KINDS = whatKindValues
export const MEDIA = whatMediumValues
export const GROUPS = whoseGroupsValues
export const MALICE = firstReportMaliceValues
export const DANGERS = ['NONE', 'SOME', 'UNKNOWN'] as const
/** For whom those work of whom a contractor tells. */
export const EMPLOYERS = ['CONTRACTOR', 'BODY'] as const
export type Employer = (typeof EMPLOYERS)[number]
export const TOLD = callRequestToldValues

/** Everything of a call as it stands in the inputs, complete or not. */
export interface CallAnswers {
  from: SpokenValue
  unit: string
  name: string
  post: string
  phone: string
  danger: (typeof DANGERS)[number] | null
  dangerText: string
  kind: (typeof KINDS)[number] | null
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
  knowers: { who: string; employer: Employer | null; time: SpokenValue }[]
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
    unit: '',
    name: '',
    post: '',
    phone: '',
    danger: null,
    dangerText: '',
    kind: null,
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
    ...(kind === 'MISDELIVERED_POST' || kind === 'MISISSUED' ? (['CALL_RECEIVER'] as const) : []),
    ...(kind === 'UNAUTHORIZED_ACCESS' ? (['UNPLUG'] as const) : []),
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

/** What is said of somebody who did not give a name. */
const UNNAMED = '氏名未確認'

const orNull = (text: string) => text.trim() || null
const count = (typed: string) => readNumber(typed) ?? null

/** The questions of the first report to which nothing was pressed or typed, not even that nobody knows. */
function notAsked(
  { noticedUnknown, kind, medium, groups, min, max, personsUnknown, malice }: CallAnswers,
  noticed: boolean,
): NonNullable<CallRequest['report']['notAsked']> {
  return [
    ...(noticed || noticedUnknown ? [] : (['NOTICED'] as const)),
    ...(kind ? [] : (['KIND'] as const)),
    ...(medium ? [] : (['MEDIUM'] as const)),
    ...(groups.length > 0 ? [] : (['GROUPS'] as const)),
    ...(min.trim() || max.trim() || personsUnknown ? [] : (['PERSONS'] as const)),
    ...(malice ? [] : (['MALICE'] as const)),
  ]
}

/** The request that the answers make; what was not answered goes as unknown and not asked. `times` holds what was understood. */
export function toRequest(
  answers: CallAnswers,
  unit: CallUnit,
  times: Record<string, Understood>,
  now: string,
  today: string,
): CallRequest {
  const { noticed, lastSeen } = times
  const noticedAt = noticed?.startsAt ?? null
  const seenAt = lastSeen ? (lastSeen.endsAt ?? lastSeen.startsAt ?? null) : null
  // A day without an hour is kept as words: no hour is made up.
  const where = [answers.where.trim(), lastSeen && !seenAt ? `（最後に確認：${lastSeen.words}）` : ''].join('')
  const persons = answers.min.trim() !== '' || answers.max.trim() !== ''
  return {
    report: {
      noticedAt: {
        at: noticedAt,
        approx: noticedAt !== null && noticed?.startAbout !== 'EXACTLY',
        unknown: noticedAt === null,
      },
      what: {
        kind: answers.kind ?? 'UNKNOWN',
        medium: answers.medium ?? 'UNKNOWN',
        description: answers.description.trim(),
      },
      whose: { groups: answers.groups.length ? answers.groups : ['UNKNOWN'], contents: answers.contents.trim() },
      persons:
        persons && !answers.personsUnknown
          ? { min: count(answers.min), max: count(answers.max), unknown: false }
          : { min: null, max: null, unknown: true },
      place: {
        where,
        lastSeenAt: seenAt,
        lastSeenApprox: seenAt !== null && (lastSeen?.endsAt ? lastSeen.endAbout : lastSeen?.startAbout) !== 'EXACTLY',
        unknown: answers.placeUnknown,
      },
      malice: answers.malice ?? 'UNKNOWN',
      unitCode: null,
      notAsked: notAsked(answers, noticedAt !== null),
    },
    caller: {
      name: answers.name.trim() || UNNAMED,
      post: orNull(answers.post),
      unitCode: unit.code,
      phone: orNull(answers.phone) ?? unit.phone ?? null,
      from: times.from?.startsAt ?? now,
    },
    danger: answers.danger ?? 'NOT_ASKED',
    dangerText: orNull(answers.dangerText),
    medium: {
      label: orNull(answers.label),
      quantity: count(answers.quantity),
      unit: null,
      items: count(answers.items),
      itemsUnit: orNull(answers.itemsUnit),
      approx: false,
      protection: orNull(answers.protection),
    },
    done: answers.done.flatMap((line, index) => {
      if (line.what.trim() === '') return []
      const time = times[`done.${index}`]
      const told = time
        ? {
            startsAt: time.startsAt ?? null,
            startsOn: time.startsOn,
            startAbout: time.startAbout,
            endsAt: time.endsAt ?? null,
            endsOn: time.endsOn ?? null,
            endAbout: time.endAbout,
            openEnd: time.openEnd,
          }
        : { startsOn: today, openEnd: false }
      return [
        {
          ...told,
          who: orNull(line.who),
          what: line.what.trim(),
          kind: /捜|探/.test(line.what) ? ('SEARCH' as const) : ('OTHER' as const),
        },
      ]
    }),
    knowers: answers.knowers.flatMap((line, index) => {
      if (line.who.trim() === '') return []
      const time = times[`knowers.${index}`]
      const who = time && !time.startsAt ? `${line.who.trim()}（${time.words}）` : line.who.trim()
      const employer = unit.employer === 'CONTRACTOR' ? (line.employer ?? unit.employer) : null
      return [
        { who, employer, at: time?.startsAt ?? null, approx: time !== undefined && time.startAbout !== 'EXACTLY' },
      ]
    }),
    told: answers.told,
    notes: orNull(answers.notes),
    callBackAt: answers.callBackAt,
  }
}
