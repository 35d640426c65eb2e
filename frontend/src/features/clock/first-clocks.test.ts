import { expect, test } from 'vitest'
import type { ClockLine } from '@/lib/clocks'
import { byConcern, standOpen } from './first-clocks'

const clock = (id: string, limit: string, given: Partial<ClockLine> = {}) =>
  ({ id, limit, state: 'RUNNING', mine: false, byLaw: false, ...given }) as ClockLine
const LATE_OF_ANOTHER = clock('another', '2026-11-01T00:00:00Z')
const LAW = clock('law', '2026-11-20T00:00:00Z', { byLaw: true })
const OWN = clock('own', '2026-11-28T00:00:00Z', { mine: true })
const OWN_SOON = clock('own soon', '2026-11-25T00:00:00Z', { mine: true })
const MET = clock('met', '2026-10-01T00:00:00Z', { mine: true, state: 'MET' })

test('the own limits stand first, then those of the law, and no other hides them however late it is', () => {
  const sorted = byConcern([LATE_OF_ANOTHER, LAW, MET, OWN, OWN_SOON])
  expect(sorted.map(({ id }) => id)).toEqual(['own soon', 'own', 'law', 'another'])
  expect(standOpen(sorted).map(({ id }) => id)).toEqual(['own soon', 'own', 'law'])
})

test('whoever has no limit here sees the first of the others', () => {
  const later = clock('later', '2026-12-01T00:00:00Z')
  expect(standOpen(byConcern([later, LATE_OF_ANOTHER]))).toEqual([LATE_OF_ANOTHER])
})
