import { describe, expect, it } from 'vitest'
import { burdenInAll } from './burden'

describe('the work that a measure adds', () => {
  it('is counted from its first day to its last, both of them', () => {
    expect(burdenInAll(5, '2026-11-25', '2026-11-25')).toEqual({ days: 1, hours: 0, minutes: 5 })
    expect(burdenInAll(5, '2026-11-25', '2027-02-26')).toEqual({ days: 94, hours: 7, minutes: 50 })
  })

  it('is not known where nobody said how much it is, or until when', () => {
    expect(burdenInAll(null, '2026-11-25', '2027-02-26')).toBeNull()
    expect(burdenInAll(5, undefined, undefined)).toBeNull()
    expect(burdenInAll(5, '2026-11-25', '2026-11-24')).toBeNull()
  })
})
