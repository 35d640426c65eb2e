import { expect, test } from 'vitest'
import { isLate } from './clocks'

const plan = { key: 'WRITTEN_REPORT', part: null, state: 'RUNNING', limit: '2013-01-08T15:00:00Z' } as const

test('an act at its limit is in time, a moment later it is late', () => {
  expect(isLate([plan], ['WRITTEN_REPORT'], null, { at: '2013-01-08T15:00:00Z' })).toBe(false)
  expect(isLate([plan], ['WRITTEN_REPORT'], null, { at: '2013-01-08T15:00:00.001Z' })).toBe(true)
})

test('an act of which only the day is known is late from the day after the limit, by the days of Japan', () => {
  expect(isLate([plan], ['WRITTEN_REPORT'], null, { at: '2013-01-08T14:59:00Z', dayOnly: true })).toBe(false)
  expect(isLate([plan], ['WRITTEN_REPORT'], null, { at: '2013-01-08T15:00:00Z', dayOnly: true })).toBe(true)
})

test('only a clock that waits for this act in this part asks', () => {
  const at = '2014-01-01T00:00:00Z'
  expect(isLate([plan], ['HEAD_REPORT'], null, { at })).toBe(false)
  expect(isLate([plan], ['WRITTEN_REPORT'], 'F001', { at })).toBe(false)
  expect(isLate([{ ...plan, state: 'MET' }], ['WRITTEN_REPORT'], null, { at })).toBe(false)
  expect(isLate([plan], ['WRITTEN_REPORT'], null, { at: null })).toBe(false)
})

test('the reason given when a clock began after its limit is not asked again', () => {
  const lateStart = { reason: '次の会議が三月後のため', byPost: '主査', at: '2013-01-09T00:00:00Z' }
  expect(
    isLate([{ ...plan, startedLate: true, lateStart }], ['WRITTEN_REPORT'], null, { at: '2013-01-10T00:00:00Z' }),
  ).toBe(false)
  expect(isLate([{ ...plan, startedLate: true }], ['WRITTEN_REPORT'], null, { at: '2013-01-10T00:00:00Z' })).toBe(true)
})

test('a limit that was past when its event was entered is not for whoever acts in the time given from then on', () => {
  const late = { ...plan, notAskedUntil: '2013-01-11T00:00:00Z' }
  expect(isLate([late], ['WRITTEN_REPORT'], null, { at: '2013-01-11T00:00:00Z' })).toBe(false)
  expect(isLate([late], ['WRITTEN_REPORT'], null, { at: '2013-01-11T00:01:00Z' })).toBe(true)
})
