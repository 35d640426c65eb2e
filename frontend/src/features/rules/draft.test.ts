import { describe, expect, it } from 'vitest'
import type { Rule } from './api'
import { anotherLine, draftOf, draftSchema, valuesOf, type DraftValues } from './draft'

const RULE: Rule = {
  id: 5,
  key: 'WRITTEN_REPORT',
  condition: 'ALWAYS',
  version: 1,
  validFrom: '2012-04-01',
  validTo: null,
  part: 'UNIT',
  duty: true,
  basis: 'KNOWN',
  lines: [
    {
      amount: 2,
      unit: 'OPEN_DAYS',
      direction: 'AFTER',
      firstDayCounted: false,
      shifts: false,
      limitTime: '17:15:00',
      elseLimitTime: null,
    },
  ],
  calendar: 'MUNICIPAL',
  ladder: 'HOUSE_DAYS',
  warningDays: [],
  strength: 'HOUSE',
  article: '庁内の目安',
}

const values = (changed: Partial<DraftValues> = {}): DraftValues => ({
  ...valuesOf(RULE),
  validFrom: '2027-04-01T00:00:00+09:00',
  ...changed,
})

describe('a new version of a rule', () => {
  it('begins with what the rule says now, but for its day', () => {
    expect(draftOf(valuesOf(RULE))).toBeUndefined()
    expect(draftOf(values())).toEqual({
      validFrom: '2027-04-01',
      calendar: 'MUNICIPAL',
      strength: 'HOUSE',
      article: '庁内の目安',
      warningDays: [],
      lines: [
        {
          unit: 'OPEN_DAYS',
          amount: 2,
          firstDayCounted: false,
          shifts: false,
          limitTime: '17:15',
          elseLimitTime: null,
        },
      ],
    })
  })

  it('is tried before a reason is given, and sent only with one', () => {
    expect(draftOf(values({ reason: '' }))).toBeDefined()
    expect(draftSchema.safeParse(values({ reason: '' })).success).toBe(false)
    expect(draftSchema.safeParse(values({ reason: '要綱の改正' })).success).toBe(true)
  })

  it('reads days typed the Japanese way and full-width numbers', () => {
    expect(draftOf(values({ warningDays: '７、3 1' }))?.warningDays).toEqual([7, 3, 1])
    expect(draftOf(values({ warningDays: '一週間前' }))).toBeUndefined()
    const [line] = values().lines
    expect(draftOf(values({ lines: [{ ...line!, amount: '１０' }] }))?.lines[0]?.amount).toBe(10)
  })

  it('asks for what its unit needs and sends nothing that does not belong to it', () => {
    const [line] = values().lines
    expect(draftOf(values({ lines: [{ ...line!, limitTime: '' }] }))).toBeUndefined()
    expect(draftOf(values({ lines: [{ ...line!, amount: '' }] }))).toBeUndefined()
    expect(draftOf(values({ lines: [{ ...line!, unit: 'SAME_OPEN_DAY', amount: '' }] }))).toBeUndefined()
    expect(
      draftOf(values({ lines: [{ ...line!, unit: 'CALENDAR_DAYS', limitTime: '' }] }))?.lines[0]?.limitTime,
    ).toBeNull()
    expect(draftOf(values({ lines: [{ ...line!, unit: 'HOURS' }] }))?.lines[0]?.limitTime).toBeNull()
  })

  it('begins a further line like the last one', () => {
    expect(anotherLine(values().lines)).toEqual(values().lines[0])
  })
})
