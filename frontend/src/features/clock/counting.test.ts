import { expect, test } from 'vitest'
import type { ExplainedDay } from './api'
import { passedOver, picture } from './counting'

const day = (
  date: string,
  as: ExplainedDay['as'],
  number: number | null = null,
  closed: string | null = null,
): ExplainedDay => ({ day: date, as, number, closed })

const OVER_NEW_YEAR = [
  day('2026-12-31', 'COUNTED', 29, '年末年始'),
  day('2027-01-01', 'COUNTED', 30, '元日'),
  day('2027-01-02', 'PASSED', null, '年末年始'),
  day('2027-01-03', 'PASSED', null, '年末年始'),
  day('2027-01-04', 'SHIFTED_TO'),
]

test('only the weeks that the count touches are drawn, each from Sunday', () => {
  const { months, leftOut } = picture(OVER_NEW_YEAR, '2027-01-04')

  expect(leftOut).toBe(0)
  expect(months.map(({ month, weeks }) => [month, weeks.length])).toEqual([
    [12, 1],
    [1, 2],
  ])
  expect(months[0]!.weeks[0]!.map((cell) => cell?.date.slice(8))).toEqual([
    '27',
    '28',
    '29',
    '30',
    '31',
    undefined,
    undefined,
  ])
  expect(months[1]!.weeks[1]![1]).toEqual({ date: '2027-01-04', day: OVER_NEW_YEAR[4], limit: true })
})

test('days that were passed over are named, neighbours of one name once, and the closed day from which the limit moved on', () => {
  const january = picture(OVER_NEW_YEAR, '2027-01-04').months[1]!

  expect(passedOver(OVER_NEW_YEAR, january)).toEqual([
    { from: '2027-01-01', to: '2027-01-01', name: '元日' },
    { from: '2027-01-02', to: '2027-01-03', name: '年末年始' },
  ])
})

test('a closed day that counts is not named, and a count backwards is drawn forwards', () => {
  const preliminary = [
    day('2026-12-28', 'COUNTED', 1),
    day('2026-12-29', 'COUNTED', 2, '年末年始'),
    day('2026-12-30', 'COUNTED', 3, '年末年始'),
  ]
  const paper = [
    day('2027-01-12', 'BASIS'),
    day('2027-01-11', 'SKIPPED', null, '成人の日'),
    day('2027-01-08', 'COUNTED', 1),
  ]

  expect(passedOver(preliminary, picture(preliminary, '2026-12-30').months[0]!)).toEqual([])
  expect(picture(paper, '2027-01-08').months).toHaveLength(1)
})

test('of a count over a year the first and the last months are drawn', () => {
  const { months, leftOut } = picture([day('2026-12-28', 'BASIS'), day('2027-12-28', 'COUNTED', 365)], '2027-12-28')

  expect(months.map(({ year, month }) => `${year}-${month}`)).toEqual(['2026-12', '2027-1', '2027-11', '2027-12'])
  expect(leftOut).toBe(9)
})
