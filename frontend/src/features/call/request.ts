import type { ToldTime } from '@/lib/told-time'
import { readNumber } from '@/ui/number-field'
import { employerOf, employersAsked, type CallAnswers, type Employer } from './answers'
import type { CallRequest, CallUnit } from './api'

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

/** What somebody did, with the time as far as it was understood; else it was done by the day of the call, and no more is said. */
function doneLine(
  line: CallAnswers['done'][number],
  time: ToldTime | undefined,
  today: string,
): NonNullable<CallRequest['done']> {
  if (line.what.trim() === '') return []
  const told = time
    ? {
        startsAt: time.startsAt,
        startsOn: time.startsOn,
        startPart: time.startPart,
        startPrecision: time.startPrecision,
        startAbout: time.startAbout,
        endsAt: time.endsAt,
        endsOn: time.endsOn,
        endPart: time.endPart,
        endPrecision: time.endPrecision,
        endAbout: time.endAbout,
        openEnd: time.openEnd,
        said: time.said,
      }
    : ({ startsOn: today, startAbout: 'BEFORE', openEnd: false } as const)
  const kind = /捜|探/.test(line.what) ? 'SEARCH' : 'OTHER'
  return [{ ...told, who: orNull(line.who), what: line.what.trim(), kind }]
}

/** Who knew of it, and since when where that was said. */
function knower(
  line: CallAnswers['knowers'][number],
  time: ToldTime | undefined,
  asked: readonly Employer[],
): NonNullable<CallRequest['knowers']> {
  if (line.who.trim() === '') return []
  return [{ who: line.who.trim(), employer: employerOf(line.employer, asked), time: time ?? null }]
}

/** The request that the answers make; what was not answered goes as unknown and not asked. `times` holds what was understood. */
export function toRequest(
  answers: CallAnswers,
  unit: CallUnit,
  times: Record<string, ToldTime>,
  now: string,
  today: string,
): CallRequest {
  const { noticed, lastSeen } = times
  const asked = employersAsked(answers, unit)
  const persons = answers.min.trim() !== '' || answers.max.trim() !== ''
  return {
    report: {
      noticedAt: { time: noticed ?? null, unknown: !noticed },
      what: {
        kind: answers.kind ?? 'UNKNOWN',
        kindWords: answers.kind === 'OTHER' ? orNull(answers.kindWords) : null,
        medium: answers.medium ?? 'UNKNOWN',
        description: answers.description.trim(),
      },
      whose: { groups: answers.groups.length ? answers.groups : ['UNKNOWN'], contents: answers.contents.trim() },
      persons:
        persons && !answers.personsUnknown
          ? { min: count(answers.min), max: count(answers.max), unknown: false }
          : { min: null, max: null, unknown: true },
      place: {
        where: answers.where.trim(),
        lastSeenAt: lastSeen ?? null,
        unknown: answers.placeUnknown,
      },
      malice: answers.malice ?? 'UNKNOWN',
      circumstances: {
        noticedBy: answers.noticedBy,
        noticedByWords: answers.noticedBy === 'OTHER' ? orNull(answers.noticedByWords) : null,
        danger: answers.danger,
        dangerWords: answers.danger === 'SOME' ? orNull(answers.dangerText) : null,
        myNumber: answers.myNumber,
        happenedWhere: answers.happenedWhere,
      },
      unitCode: null,
      notAsked: notAsked(answers, noticed !== undefined),
    },
    caller: {
      kind: answers.caller,
      name: answers.name.trim() || UNNAMED,
      post: answers.caller === 'UNIT' ? orNull(answers.post) : null,
      unitCode: unit.code,
      phone: orNull(answers.phone) ?? (answers.caller === 'UNIT' ? (unit.phone ?? null) : null),
      from: times.from?.startsAt ?? now,
    },
    medium: {
      label: orNull(answers.label),
      quantity: count(answers.quantity),
      unit: null,
      items: count(answers.items),
      itemsUnit: orNull(answers.itemsUnit),
      approx: false,
      protection: orNull(answers.protection),
    },
    done: answers.done.flatMap((line, index) => doneLine(line, times[`done.${index}`], today)),
    knowers: answers.knowers.flatMap((line, index) => knower(line, times[`knowers.${index}`], asked)),
    told: answers.told,
    notes: orNull(answers.notes),
    callBackAt: answers.callBackAt,
  }
}
