import { expect, it } from 'vitest'
import { toTheMinute } from '@/lib/forms'
import { foundRound, type RoundForm } from './schema'

const round: RoundForm = {
  time: toTheMinute('2026-12-01T01:00:00Z'),
  openEnd: false,
  endedAt: '2026-12-01T01:10:00Z',
  places: [],
  outside: null,
  searchers: '',
  account: '',
  result: 'FOUND',
  endReason: '',
  unlookedReason: '',
  foundMedia: [],
  foundTime: toTheMinute('2026-12-01T01:05:00Z'),
  foundWhere: '',
  foundBy: '',
  foundSeen: 'NO',
  foundUsed: 'NO',
  foundCondition: '',
  goesOn: false,
  latenessReason: '',
  onBehalf: null,
}

it('a round that finds is tried as it would be sent, though its words are not written yet', () => {
  expect(foundRound(round, '－', 3, [])).toMatchObject({
    version: 3,
    result: 'FOUND',
    time: { startsAt: '2026-12-01T01:00:00Z', endsAt: '2026-12-01T01:10:00Z' },
    foundTime: { startsAt: '2026-12-01T01:05:00Z' },
    foundSeen: 'NO',
    foundWhere: '－',
  })
})

it('nothing is tried while it finds nothing, or what follows is not known', () => {
  expect(foundRound({ ...round, result: 'GO_ON' }, '－', 3, [])).toBeUndefined()
  expect(foundRound({ ...round, foundSeen: null }, '－', 3, [])).toBeUndefined()
  expect(foundRound({ ...round, foundTime: toTheMinute(null) }, '－', 3, [])).toBeUndefined()
})
