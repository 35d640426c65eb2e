import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { UsageView } from './api'
import { inLines, pictureOf, spread } from './picture'

interface Use {
  out: string
  in: string
  user: string
  cards: string[]
  witness: string | null
}

const log = (
  JSON.parse(
    readFileSync(
      resolve(import.meta.dirname, '../../../../backend/src/test/resources/cases/sd-card-at-nursery.json'),
      'utf8',
    ),
  ) as { usage_history: Use[] }
).usage_history
const instant = (local: string) => new Date(`${local}:00+09:00`).toISOString()

function dayAfter(first: string, days: number): string {
  return new Date(Date.parse(`${first}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

function view(first: string, days: number): UsageView {
  const entries = log.map((use, index) => ({
    id: index + 1,
    outAt: instant(use.out),
    inAt: instant(use.in),
    user: use.user,
    witness: use.witness,
    media: use.cards,
    lostMedia: use.cards.includes('2歳用') ? [1] : [],
    correctedBy: null,
    removed: false,
    approx: false,
  }))
  const gap = { from: 'RETURNED', entry: 1, startsAt: instant('2012-12-18T15:20'), days: 7, hours: 1, minutes: 20 }
  return {
    entries,
    discoveredAt: instant('2012-12-25T16:40'),
    lost: [{ medium: 1, label: '２歳児用ＳＤカード', gap }],
    days: Array.from({ length: days }, (_, index) => ({
      day: dayAfter(first, index),
      closed: [6, 0].includes(new Date(`${dayAfter(first, index)}T00:00:00Z`).getUTCDay()),
    })),
  } as unknown as UsageView
}

describe('the picture of the published log', () => {
  const picture = pictureOf(view('2012-12-18', 8))!

  it('has a column for each day from the last safe use to the discovery, the weekend closed', () => {
    expect(picture.spans.map(({ day }) => day.slice(8))).toEqual(['18', '19', '20', '21', '22', '23', '24', '25'])
    expect(picture.spans.filter(({ closed }) => closed).map(({ day }) => day.slice(8))).toEqual(['22', '23'])
  })

  it('puts every use into its day, the lost card told from the others', () => {
    expect(picture.spans.map(({ bars }) => bars.length)).toEqual([1, 2, 2, 1, 0, 0, 0, 0])
    expect(picture.spans[0]!.bars[0]).toMatchObject({ from: 15 * 60, to: 15 * 60 + 20, lost: true, open: false })
    expect(picture.spans[1]!.bars.some(({ lost }) => lost)).toBe(false)
  })

  it('marks the gap from the last return to the discovery', () => {
    expect(picture.gap).toEqual({ from: { span: 0, minute: 15 * 60 + 20 }, to: { span: 7, minute: 16 * 60 + 40 } })
  })

  it('folds quiet days of a long time together', () => {
    const long = pictureOf(view('2012-11-10', 46))!
    expect(long.spans.length).toBeLessThan(12)
    expect(long.spans.reduce((sum, { days }) => sum + days, 0)).toBe(46)
    expect(long.spans.at(-1)!.day).toBe('2012-12-25')
  })

  it('is none while no use of the lost thing is known', () => {
    expect(pictureOf({ ...view('2012-12-18', 8), days: [] })).toBeNull()
  })
})

it('labels do not lie upon each other, long texts are cut', () => {
  expect(spread([10, 20, 100], 30)).toEqual([10, 40, 100])
  expect(inLines('副園長、保育士１名在席', 6, 2)).toEqual(['副園長、保育', '士１名在席'])
  expect(inLines('副園長、保育士１名在席', 4, 2)).toEqual(['副園長、', '保育士…'])
})
