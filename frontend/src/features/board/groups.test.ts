import { expect, test } from 'vitest'
import { groupOf } from './groups'

const NOW = Date.parse('2026-12-28T16:00:00+09:00')

test.each([
  ['2026-12-28T16:00:00+09:00', 'late'],
  ['2026-12-28T17:15:00+09:00', 'today'],
  ['2026-12-29T00:00:00+09:00', 'today'],
  ['2026-12-29T00:00:01+09:00', 'week'],
  ['2027-01-04T00:00:00+09:00', 'week'],
  ['2027-01-04T17:15:00+09:00', 'later'],
])('a limit at %s stands under %s, counted by the days of the offices', (limit, group) => {
  expect(groupOf(limit, NOW)).toBe(group)
})
