import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage } from '@/test/open'
import { standIn } from '@/test/stand-in'
import type { CaseOverview, InformationKinds } from '../api'
import { FirstAndNowCard } from './first-and-now-card'
import { whoSetIt } from './use-first-and-now'

const NUMBER = '2012-0001'
const REPORTED = '2012-12-25T07:45:00Z'
const contract = contractAnswer('GET', `/api/incidents/${NUMBER}`) as CaseOverview
const told = (words: string) => ({ ...contract.known, wholeWords: words })
const NOT_ASKED = {
  noticedBy: null,
  noticedByWords: null,
  danger: null,
  dangerWords: null,
  myNumber: null,
  happenedWhere: null,
}
const nature = (over: Partial<CaseOverview['natures'][number]>): CaseOverview['natures'][number] => ({
  kind: 'LOSS',
  kindWords: null,
  malice: 'NO',
  circumstances: NOT_ASKED,
  known: told('平成24年12月26日（水）10時00分'),
  reason: '戸棚の鍵が壊されていた。',
  recordedBy: '山田 花子',
  recordedAt: '2012-12-26T02:00:00Z',
  ...over,
})
const count = (id: number, over: Partial<CaseOverview['counts'][number]>): CaseOverview['counts'][number] => ({
  id,
  asOf: REPORTED,
  what: null,
  unit: 'PERSONS',
  min: 11,
  max: 50,
  approx: false,
  mayOverlap: false,
  basis: '第一報',
  ofWhich: null,
  partOf: null,
  replacedBy: null,
  recordedBy: '佐藤 和子',
  recordedAt: REPORTED,
  ...over,
})

let overview: CaseOverview
let kinds: InformationKinds[]

beforeEach(() => {
  kinds = []
  standIn(() => kinds)
  overview = {
    ...contract,
    number: NUMBER,
    firstReport: {
      ...contract.firstReport,
      noticedAt: told('平成24年12月25日（火）16時40分'),
      kind: 'LOSS',
      kindWords: null,
      medium: 'SD_CARD',
      personsMin: 11,
      personsMax: 50,
      malice: 'NO',
      circumstances: NOT_ASKED,
      reportedAt: REPORTED,
      notAsked: [],
    },
    known: told('平成24年12月25日（火）16時40分'),
    knowledge: [
      {
        ...contract.knowledge[0]!,
        id: 1,
        of: null,
        known: told('平成24年12月25日（火）16時40分'),
        recordedAt: REPORTED,
        corrects: null,
        correctedBy: null,
      },
    ],
    natures: [],
    occurrences: [],
    media: [],
    affectedPersons: { min: 11, max: 50, approx: false, asOf: REPORTED, lines: [1] },
    counts: [count(1, {})],
  }
})

async function open() {
  const { queries } = openPage(<FirstAndNowCard overview={overview} />)
  await expect.poll(() => queries.isFetching()).toBe(0)
}
const changed = (label: string) => within(screen.getByText(label).parentElement!)

describe('first and present values', () => {
  it('are not shown where nothing changed', async () => {
    await open()

    expect(screen.queryByText('第一報から変わったこと')).toBeNull()
  })

  it('stand side by side with since when and who changed them', async () => {
    overview.affectedPersons = { min: 19, max: 19, approx: false, asOf: '2012-12-26T01:00:00Z', lines: [2] }
    overview.counts = [
      count(2, {
        min: 19,
        max: 19,
        asOf: '2012-12-26T01:00:00Z',
        recordedBy: '田中 誠',
        recordedAt: '2012-12-26T01:30:00Z',
      }),
      count(1, { replacedBy: 2 }),
    ]
    await open()

    const persons = changed('人数')
    expect(persons.getByText(/第一報 11～50人/)).toBeTruthy()
    expect(persons.getByText('現在 19人')).toBeTruthy()
    expect(persons.getByText(/時点。 田中 誠が.*に記録/)).toBeTruthy()
    expect(screen.queryByText('何が起きたか')).toBeNull()
  })

  it('name whoever made a value what it is, not whoever said something else later', async () => {
    overview.natures = [
      nature({ kind: 'THEFT', malice: 'YES', recordedBy: '後の人' }),
      nature({ kind: 'THEFT', malice: 'NO', recordedBy: '先の人' }),
    ]
    await open()

    expect(changed('盗難や不正の疑い').getByText(/後の人が/)).toBeTruthy()
    expect(screen.getByText(/先の人が/)).toBeTruthy()
    expect(screen.queryByText('マイナンバー（個人番号）')).toBeNull()
  })

  it('keep an unknown answer unknown', async () => {
    overview.firstReport = { ...overview.firstReport, malice: 'UNKNOWN', personsMin: null, personsMax: null }
    overview.affectedPersons = { min: 19, max: null, approx: false, asOf: REPORTED, lines: [2] }
    overview.counts = [count(2, { min: 19, max: null })]
    overview.natures = [nature({ malice: 'UNKNOWN' })]
    await open()

    expect(changed('人数').getByText(/第一報 分からない/)).toBeTruthy()
    expect(screen.queryByText('盗難や不正の疑い')).toBeNull()
  })

  it('tell a corrected time, another medium, and what was first said later', async () => {
    overview.known = told('平成24年12月25日（火）14時00分')
    overview.knowledge = [
      { ...overview.knowledge[0]!, id: 2, known: overview.known, recordedAt: '2012-12-26T03:00:00Z', corrects: 1 },
      { ...overview.knowledge[0]!, correctedBy: 2 },
    ]
    overview.media = [{ ...contract.media[0]!, kind: 'PAPER', recordedBy: '鈴木 一' }]
    overview.occurrences = [
      { time: null, basis: '聞き取り', recordedBy: '鈴木 一', recordedAt: '2012-12-26T03:00:00Z' },
    ]
    kinds = [{ kinds: ['HEALTH'], allChecked: true, basis: '控え', recordedBy: '鈴木 一', recordedAt: REPORTED }]
    await open()

    expect(changed('気付いた日時').getByText('現在 平成24年12月25日（火）14時00分')).toBeTruthy()
    expect(screen.getAllByText(/第一報 記入なし/)).toHaveLength(2)
    expect(screen.getByText('現在 分からない')).toBeTruthy()
    expect(screen.getByText('現在 病歴、健康診断の結果、診療・調剤の情報')).toBeTruthy()
  })
})

describe('who set a value', () => {
  it('is the first of the newest entries that say the same', () => {
    expect(whoSetIt([], String)).toBeUndefined()
    expect(whoSetIt(['a3', 'a2', 'b1'], (entry) => entry[0]!)).toBe('a2')
    expect(whoSetIt(['a2', 'a1'], (entry) => entry[0]!)).toBe('a1')
  })
})
