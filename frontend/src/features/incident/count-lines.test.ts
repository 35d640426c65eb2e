import { describe, expect, it } from 'vitest'
import { holding, standsBeside, usuallyReplaced, type CountLine } from './count-lines'

const line = (id: number, unit: CountLine['unit'], partOf: number | null, replacedBy: number | null) =>
  ({ id, unit, partOf, replacedBy }) as CountLine

// 75 guardians of whom 60 live at known addresses; the first estimate was replaced; 41 photographs.
const counts = [
  line(4, 'SHEETS', null, null),
  line(3, 'RECORDS', 2, null),
  line(2, 'DISTINCT_PERSONS', null, null),
  line(1, 'PERSONS', null, 2),
]

describe('the series of counts', () => {
  it('shows what holds, and the parts below their whole', () => {
    expect(holding(counts).map(({ id }) => id)).toEqual([4, 2])
    expect(holding(counts, 2).map(({ id }) => id)).toEqual([3])
  })

  it('proposes that a number stands in the place of what was said of the same', () => {
    expect(usuallyReplaced(counts, 'PERSONS', null)).toEqual(['2'])
    expect(usuallyReplaced(counts, 'SHEETS', null)).toEqual(['4'])
    expect(usuallyReplaced(counts, 'HOUSEHOLDS', null)).toEqual([])
    expect(usuallyReplaced(counts, 'RECORDS', 2)).toEqual(['3'])
  })

  it('asks for people counted twice only where numbers of persons stand side by side', () => {
    expect(standsBeside(counts, 'PERSONS', null, [])).toBe(true)
    expect(standsBeside(counts, 'PERSONS', null, ['2'])).toBe(false)
    expect(standsBeside(counts, 'SHEETS', null, [])).toBe(false)
    expect(standsBeside(counts, 'PERSONS', 2, [])).toBe(false)
  })
})
