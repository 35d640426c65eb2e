import { describe, expect, it } from 'vitest'
import { Problem } from '@/lib/problem'
import type { UsageRow } from './api'
import { checked, mendable, refused, taken } from './rows'

const read = (row: number, more: Partial<UsageRow> = {}) =>
  ({
    sheet: '11月',
    row,
    outAt: '2012-12-18T06:00:00Z',
    inAt: null,
    approx: false,
    user: '保育士Ｂ',
    media: ['3歳用', '5歳用'],
    lostMedia: [],
    equipment: null,
    purpose: null,
    witness: null,
    raw: '',
    faults: [],
    ...more,
  }) as UsageRow

describe('rows of a file', () => {
  it('miss what is needed until it is mended or the row is left out', () => {
    const row = mendable(read(2, { outAt: null, user: null }))
    expect(checked(row).errors).toEqual({ outAt: 'lib.invalidDate', user: 'lib.required' })
    expect(checked({ ...row, left: true }).errors).toEqual({})
  })

  it('ask for a return that stands in the file but could not be read', () => {
    const row = mendable(read(2, { faults: [{ field: 'inAt', cell: 'D2', written: '8:30', sentence: '' }] }))
    expect(checked(row).errors).toEqual({ inAt: 'usage.sayReturned' })
    expect(checked({ ...row, notReturned: true }).errors).toEqual({})
    expect(checked({ ...row, inAt: '2012-12-19T00:00:00Z' }).errors).toEqual({})
  })

  it('are sent without those that are left out', () => {
    const rows = [mendable(read(2)), { ...mendable(read(3)), left: true }]
    expect(taken(rows)).toHaveLength(1)
    expect(taken(rows)[0]!.media).toEqual(['3歳用', '5歳用'])
  })

  it('show what was refused at the row that was meant', () => {
    const rows = [{ ...mendable(read(2)), left: true }, mendable(read(3))]
    const problem = Object.assign(new Problem(400), {
      violations: [{ field: 'rows[0].outAt', message: '先の日時です。' }],
    })
    expect(refused(rows, problem).map(({ errors }) => errors)).toEqual([{}, { outAt: '先の日時です。' }])
  })
})
