import { expect, it } from 'vitest'
import type { ToldTime } from '@/lib/told-time'
import { advice, employerOf, employersAsked, emptyCall, typedTimes, unitOf } from './answers'
import { toRequest } from './request'

const units = [
  { code: 'F001', employer: 'BODY' as const, name: 'みどり野市立わかば保育園', phone: '042-000-0001' },
  { code: 'F002', employer: 'BODY' as const, name: 'みどり野市立ひばり保育園', phone: null },
]
const time = (part: Partial<ToldTime>): ToldTime => ({
  startsOn: '2012-12-18',
  startAbout: 'EXACTLY',
  startPart: null,
  startPrecision: 'DATE',
  endPart: null,
  endPrecision: null,
  said: null,
  earliest: null,
  endAbout: 'EXACTLY',
  openEnd: false,
  startsAt: null,
  endsOn: null,
  endsAt: null,
  dayWords: '平成24年12月18日（火）',
  words: '',
  wholeWords: '平成24年12月18日（火）',
  ...part,
})
const request = (answers: ReturnType<typeof emptyCall>, times: Record<string, ToldTime> = {}) =>
  toRequest(answers, units[0]!, times, '2012-12-25T07:50:00Z', '2012-12-25')

it('sends a call in which nothing was heard as not asked throughout', () => {
  const sent = request(emptyCall('16:50'))

  expect(sent.report).toMatchObject({
    noticedAt: { unknown: true },
    persons: { unknown: true },
    place: { unknown: false },
    malice: 'UNKNOWN',
  })
  expect(sent.report.notAsked).toEqual(['NOTICED', 'KIND', 'MEDIUM', 'GROUPS', 'PERSONS', 'MALICE'])
  expect(sent.report.circumstances?.danger).toBeNull()
  expect(sent.caller).toMatchObject({ name: '氏名未確認', phone: '042-000-0001', from: '2012-12-25T07:50:00Z' })
  expect([sent.done, sent.knowers]).toEqual([[], []])
})

it('keeps apart what the caller did not know and what nobody asked', () => {
  const sent = request({
    ...emptyCall('16:50'),
    danger: 'UNKNOWN',
    noticedUnknown: true,
    kind: 'UNKNOWN',
    groups: ['UNKNOWN'],
    personsUnknown: true,
    placeUnknown: true,
  })

  expect(sent.report.notAsked).toEqual(['MEDIUM', 'MALICE'])
  expect(sent.report.place.unknown).toBe(true)
  expect(sent.report.circumstances?.danger).toBe('UNKNOWN')
})

it('sends times as they were understood and makes up no hour where only the day is known', () => {
  const evening = time({ startPrecision: 'PART_OF_DAY', startPart: 'EVENING', said: '12/18 夕方' })
  const knower = { who: '園長', employer: null, time: { text: '12/18 夕方', half: null } }
  const sent = request(
    { ...emptyCall('16:50'), where: '事務室', knowers: [knower] },
    { lastSeen: time({}), noticed: evening, 'knowers.0': evening },
  )

  expect(sent.report.place).toEqual({ where: '事務室', lastSeenAt: time({}), unknown: false })
  expect(sent.report.noticedAt).toEqual({ time: evening, unknown: false })
  expect(sent.report.notAsked).not.toContain('NOTICED')
  expect(sent.knowers).toEqual([{ who: '園長', employer: null, time: evening }])
})

it('says of what was done without a time no more than that it was by the day of the call', () => {
  const sent = request({
    ...emptyCall('16:50'),
    done: [{ time: { text: '', half: null }, who: '園長', what: '書庫を捜した。' }],
  })

  expect(sent.done).toEqual([
    {
      startsOn: '2012-12-25',
      startAbout: 'BEFORE',
      openEnd: false,
      who: '園長',
      what: '書庫を捜した。',
      kind: 'SEARCH',
    },
  ])
})

it('takes whom else a contractor names for the contractor’s own unless it is said otherwise, and asks nobody else', () => {
  const contractor = { code: 'C001', employer: 'CONTRACTOR' as const, name: 'けやき在宅介護支援センター', phone: null }
  const knower = (who: string, employer: 'BODY' | 'CONTRACTOR' | null) => ({
    who,
    employer,
    time: { text: '', half: null },
  })
  const answers = { ...emptyCall('16:50'), knowers: [knower('施設長', null), knower('高齢社会対策課係長', 'BODY')] }

  expect(toRequest(answers, contractor, {}, '2012-12-25T07:50:00Z', '2012-12-25').knowers).toMatchObject([
    { employer: 'CONTRACTOR' },
    { employer: 'BODY' },
  ])
  expect(request(answers).knowers).toMatchObject([{ employer: null }, { employer: null }])
})

it('takes whom somebody from outside names for no one of the office, and sends neither a post nor the unit’s number', () => {
  const contractor = { code: 'C001', employer: 'CONTRACTOR' as const, name: 'けやき在宅介護支援センター', phone: '042' }
  const knower = { who: '隣の人', employer: null, time: { text: '', half: null } }
  const answers = { ...emptyCall('16:50'), caller: 'RESIDENT' as const, post: '園長', knowers: [knower] }

  const sent = toRequest(answers, contractor, {}, '2012-12-25T07:50:00Z', '2012-12-25')

  expect(sent.caller).toMatchObject({ kind: 'RESIDENT', post: null, unitCode: 'C001', phone: null })
  expect(sent.knowers).toMatchObject([{ employer: 'OUTSIDE' }])
})

it('forgets for whom somebody works who cannot be so any more when another caller is chosen', () => {
  expect(employerOf('OUTSIDE', employersAsked({ ...emptyCall('16:50'), caller: 'RESIDENT' }, undefined))).toBe(
    'OUTSIDE',
  )
  expect(employerOf('OUTSIDE', ['CONTRACTOR', 'BODY'])).toBe('CONTRACTOR')
  expect(employerOf('OUTSIDE', employersAsked(emptyCall('16:50'), undefined))).toBeNull()
})

it('finds the facility by a part of its name that only one has', () => {
  expect(unitOf('わかば', units)?.code).toBe('F001')
  expect(unitOf('保育園', units)).toBeUndefined()
})

it('tells what fits the kind of accident', () => {
  expect(advice({ kind: 'MISSENT_EMAIL', medium: 'EMAIL' })).toEqual(
    expect.arrayContaining(['KEEP_MAIL', 'CALL_RECEIVER']),
  )
  expect(advice({ kind: 'LOSS', medium: 'SD_CARD' })).not.toContain('KEEP_MAIL')
})

it('asks for no time that was left empty or is unknown', () => {
  expect(
    Object.keys(typedTimes({ ...emptyCall('16:50'), noticed: { text: '16:40', half: null }, noticedUnknown: true })),
  ).toEqual(['from'])
})
