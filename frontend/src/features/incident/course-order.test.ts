import { expect, it } from 'vitest'
import type { CourseEntry } from './api'
import { arranged } from './course-order'

const line = (id: number, startsOn: string, startsAt: string | null, rest: Partial<CourseEntry> = {}) =>
  ({
    id,
    kind: 'SEARCH',
    withdrawn: false,
    correctedBy: null,
    corrects: null,
    time: { startsOn, startsAt, startPrecision: startsAt ? 'MINUTE' : 'DATE' },
    ...rest,
  }) as CourseEntry

const course = [
  line(1, '2012-12-25', '2012-12-25T07:40:00Z'),
  line(2, '2012-12-25', '2012-12-25T09:00:00Z'),
  line(3, '2012-12-25', null),
  line(4, '2012-12-26', '2012-12-25T23:30:00Z', { kind: 'OTHER' }),
]
const ids = (view: Parameters<typeof arranged>[1], lines = course) => arranged(lines, view).map((entry) => entry.id)

it('reads the newest day and hour first, the line without an hour still last of its day', () => {
  expect(ids({ kind: '', order: 'newest', corrected: true })).toEqual([4, 2, 1, 3])
})

it('keeps the order of events otherwise, and shows one kind alone', () => {
  expect(ids({ kind: '', order: 'oldest', corrected: true })).toEqual([1, 2, 3, 4])
  expect(ids({ kind: 'OTHER', order: 'oldest', corrected: true })).toEqual([4])
})

it('never shows the row that only takes another one back, and the struck one on demand', () => {
  const taken = [
    line(5, '2012-12-26', null, { correctedBy: 6 }),
    line(6, '2012-12-26', null, { withdrawn: true, corrects: 5 }),
  ]

  expect(ids({ kind: '', order: 'oldest', corrected: true }, taken)).toEqual([5])
  expect(ids({ kind: '', order: 'oldest', corrected: false }, taken)).toEqual([])
})
