import { expect, test } from 'vitest'
import type { CalendarDay } from './api'
import { namedSpans, openDays, weeksOf } from './days'

const day = (
  date: string,
  ground: CalendarDay['ground'],
  name: string | null = null,
  localDay: number | null = null,
): CalendarDay => ({ day: date, open: ground === 'LOCAL_OPENING', ground, name, englishName: null, localDay })

test('a month begins on its weekday and ends with its last day', () => {
  const weeks = weeksOf(2012, 12)

  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2012-12-01'])
  expect(weeks.at(-1)).toEqual(['2012-12-30', '2012-12-31', null, null, null, null, null])
  expect(weeksOf(2024, 2).flat().filter(Boolean)).toHaveLength(29)
})

test('the turn of the year is named once, holidays each', () => {
  const days = [
    day('2012-12-23', 'HOLIDAY', '天皇誕生日'),
    day('2012-12-24', 'HOLIDAY', '天皇誕生日 振替休日'),
    ...['29', '30', '31'].map((date) => day(`2012-12-${date}`, 'YEAR_END')),
    day('2012-12-08', 'WEEKEND'),
  ]

  expect(namedSpans(days, 12).map(({ from, to }) => [from, to])).toEqual([
    [23, 23],
    [24, 24],
    [29, 31],
  ])
})

test('an opening of each week is not named at each of its days', () => {
  const saturdays = Array.from({ length: 20 }, (_, week) =>
    day(`2026-06-${String(week + 1).padStart(2, '0')}`, 'LOCAL_OPENING', '土曜保育', 7),
  )

  expect(namedSpans(saturdays, 6)).toEqual([])
  expect(namedSpans([day('2026-03-29', 'LOCAL_OPENING', '日曜開庁', 8)], 3)).toHaveLength(1)
})

test('the open days of a year are those that are not closed', () => {
  expect(openDays(2024, [day('2024-01-01', 'HOLIDAY')])).toBe(365)
  expect(openDays(2023, [day('2023-01-01', 'HOLIDAY'), day('2023-01-08', 'LOCAL_OPENING')])).toBe(364)
})
