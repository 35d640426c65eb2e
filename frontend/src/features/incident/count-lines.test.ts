import { describe, expect, it } from 'vitest'
import { former, goingAlong, holding, standsBeside, usuallyReplaced, type CountLine } from './count-lines'

const line = (
  id: number,
  unit: CountLine['unit'],
  partOf: number | null,
  replacedBy: number | null,
  what: string | null = null,
) => ({ id, unit, partOf, replacedBy, what }) as CountLine

// 75 children of whom 60 live at known addresses; the first estimate was replaced; 41 photographs.
const counts = [
  line(4, 'SHEETS', null, null),
  line(3, 'RECORDS', 2, null, '住所'),
  line(2, 'DISTINCT_PERSONS', null, null, '園児'),
  line(1, 'PERSONS', null, 2),
]

describe('the series of counts', () => {
  it('shows what holds, and the parts below their whole', () => {
    expect(holding(counts).map(({ id }) => id)).toEqual([4, 2])
    expect(holding(counts, 2).map(({ id }) => id)).toEqual([3])
    expect(former(counts).map(({ id }) => id)).toEqual([1])
  })

  it('shows the parts of a number that holds no more among the earlier lines', () => {
    const fewer = [
      line(5, 'PERSONS', null, null),
      ...counts.map((each) => (each.id === 2 ? { ...each, replacedBy: 5 } : each)),
    ]
    expect(goingAlong(counts, ['2', '4']).map(({ id }) => id)).toEqual([3])
    expect(former(fewer).map(({ id }) => id)).toEqual([3, 2, 1])
  })

  it('shows each line exactly once, however lines replaced each other', () => {
    let seed = 7
    const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below
    for (let round = 0; round < 500; round++) {
      let series: CountLine[] = []
      for (let id = 1; id <= 12; id++) {
        const wholes = holding(series)
        const whole = wholes.length > 0 && next(3) === 0 ? wholes[next(wholes.length)]!.id : null
        const replaced = new Set(holding(series, whole).filter(() => next(3) === 0))
        series = [
          line(id, next(2) === 0 ? 'PERSONS' : 'SHEETS', whole, null),
          ...series.map((each) => (replaced.has(each) ? { ...each, replacedBy: id } : each)),
        ]
      }
      const standing = holding(series)
      const shown = [...standing, ...standing.flatMap(({ id }) => holding(series, id)), ...former(series)]
      expect(shown.map(({ id }) => id).toSorted((a, b) => b - a)).toEqual(series.map(({ id }) => id))
    }
  })

  it('proposes that a number stands in the place of what was said of the same', () => {
    expect(usuallyReplaced(counts, 'PERSONS', null, '')).toEqual(['2'])
    expect(usuallyReplaced(counts, 'PERSONS', null, ' 園児 ')).toEqual(['2'])
    expect(usuallyReplaced(counts, 'SHEETS', null, '')).toEqual(['4'])
    expect(usuallyReplaced(counts, 'SHEETS', null, '写真')).toEqual(['4'])
    expect(usuallyReplaced(counts, 'HOUSEHOLDS', null, '')).toEqual([])
    expect(usuallyReplaced(counts, 'RECORDS', 2, '住所')).toEqual(['3'])
  })

  it('proposes that a number of others stands beside', () => {
    expect(usuallyReplaced(counts, 'PERSONS', null, '保護者')).toEqual([])
  })

  it('asks for people counted twice only where numbers of persons stand side by side', () => {
    expect(standsBeside(counts, 'PERSONS', null, [])).toBe(true)
    expect(standsBeside(counts, 'PERSONS', null, ['2'])).toBe(false)
    expect(standsBeside(counts, 'SHEETS', null, [])).toBe(false)
    expect(standsBeside(counts, 'PERSONS', 2, [])).toBe(false)
  })
})
