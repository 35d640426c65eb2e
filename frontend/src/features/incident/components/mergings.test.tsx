import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import type { CaseOverview, MergedWith, MergingPreview, MergingView } from '../api'
import { Mergings } from './mergings'

const NUMBER = '2026-0001'
const OTHER = { number: '2026-0002', label: '令和8年度第2号', title: 'わかば保育園 ＳＤカードの紛失' }
const persons = (min: number, max: number) => ({ min, max, approx: false, asOf: '2026-11-24T01:00:00Z', lines: [] })
const merged: MergedWith = {
  other: OTHER,
  overlap: 'UNKNOWN',
  reason: '一つのカードの紛失だったため。',
  by: { account: 8, name: '吉田 翔', post: '情報公開課の担当者' },
  at: '2026-11-24T03:00:00Z',
  came: { knowledge: [], counts: [], media: [] },
}
const preview = {
  other: OTHER,
  units: [
    {
      code: 'F001',
      name: 'わかば保育園',
      headReported: false,
      limits: [{ key: 'WRITTEN_REPORT', limit: '2026-11-26T08:15:00Z' }],
    },
  ],
  known: {
    startsAt: '2026-11-24T00:50:00Z',
    startPrecision: 'MINUTE',
    openEnd: false,
    wholeWords: '令和8年11月24日（火）9時50分',
  },
  earlierKnown: true,
  moves: [],
  ends: [{ key: 'HEAD_REPORT', unitName: 'わかば保育園', limit: '2026-11-24T01:20:00Z' }],
  persons: persons(22, 22),
  personsThere: persons(30, 30),
  personsTogether: persons(22, 52),
  media: [{ number: 4, label: '青いカード' }],
} as unknown as MergingPreview

let view: MergingView
let previewed: () => unknown
let answer: () => unknown
let asked: Asked[]
const sent = () => asked.filter(({ method }) => method === 'POST')

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
  sessionStorage.clear()
  view = { ended: null, absorbed: [] }
  previewed = () => preview
  answer = () => view
  asked = standIn(({ method, path, query }) =>
    method === 'POST'
      ? answer()
      : path.endsWith('/mergings/preview')
        ? previewed()
        : path.endsWith('/mergings')
          ? view
          : path.endsWith('/allowed-operations')
            ? ['mergeCase']
            : { items: query.get('text') === 'わかば' ? [OTHER] : [] },
  )
})

const overview = (status: CaseOverview['status'] = 'RUNNING') =>
  ({ ...(contractAnswer('GET', '/api/incidents/{number}') as object), number: NUMBER, status }) as CaseOverview
const shows = (status?: CaseOverview['status']) => openPage(<Mergings overview={overview(status)} />)
const dialog = () => within(document.querySelector('dialog[open]')!)
const reason = () => dialog().getByRole<HTMLTextAreaElement>('textbox', { name: /併合する理由/ })
const opens = async () => fireEvent.click(await screen.findByRole('button', { name: 'ほかの事案を併合する' }))
const merges = () => fireEvent.click(dialog().getByRole('button', { name: '併合する' }))

async function fills() {
  await opens()
  fireEvent.change(dialog().getByLabelText(/事案を探す/), { target: { value: 'わかば' } })
  fireEvent.click(await dialog().findByRole('radio', { name: /2026-0002/ }))
  fireEvent.click(dialog().getByRole('radio', { name: /分からない/ }))
  fireEvent.change(reason(), { target: { value: '一つのカードの紛失だったため。' } })
}

it('says what follows before another case is merged, and asks which media are there already', async () => {
  shows()
  await fills()

  expect(await dialog().findByText(/わかば保育園が関係所属に加わり/)).toBeTruthy()
  expect(dialog().getByText(/この事案は22人、併合する事案は30人、併合後は22～52人/)).toBeTruthy()
  fireEvent.click(dialog().getByRole('checkbox', { name: '青いカード' }))
  merges()

  await waitFor(() => expect(sent()).toHaveLength(1))
  expect(sent()[0]).toMatchObject({
    path: `/api/incidents/${NUMBER}/mergings`,
    body: { other: '2026-0002', overlap: 'UNKNOWN', sameMedia: [4], reason: '一つのカードの紛失だったため。' },
  })
})

it('asks for the case, the overlap and the reason', async () => {
  shows()
  await opens()
  merges()

  await waitFor(() => expect(dialog().getAllByText(/選んでください/).length).toBeGreaterThan(1))
  expect(sent()).toHaveLength(0)
})

it('says why the two cannot be merged so, and leads to the other case', async () => {
  const sentence = '令和8年度第2号は公表されているため、ここには併合できません。'
  previewed = () => refusal(400, { violations: [{ field: 'other', message: sentence }] })
  answer = previewed
  shows()
  await fills()

  expect(await dialog().findByText(sentence)).toBeTruthy()
  expect(dialog().getByRole('link', { name: '2026-0002のページを開く' }).getAttribute('href')).toBe(
    '/incidents/2026-0002',
  )
  merges()
  await waitFor(() => expect(dialog().getAllByText(sentence).length).toBeGreaterThan(1))
  expect(reason().value).toBe('一つのカードの紛失だったため。')
})

it('keeps everything where somebody else was quicker', async () => {
  answer = () => refusal(409, { title: 'この事案は令和8年度第3号に併合されました。' })
  shows()
  await fills()
  merges()

  expect(await dialog().findByText('この事案は令和8年度第3号に併合されました。')).toBeTruthy()
  expect(reason().value).toBe('一つのカードの紛失だったため。')
})

it('has what was typed again when the form is opened anew', async () => {
  shows()
  await opens()
  fireEvent.change(reason(), { target: { value: '書きかけ' } })
  fireEvent.click(dialog().getByRole('button', { name: /閉じる/ }))
  await opens()

  await waitFor(() => expect(reason().value).toBe('書きかけ'))
})

it('leads from a merged case to the one with which it goes on', async () => {
  view = { ended: merged, absorbed: [] }
  shows('MERGED')

  expect(await screen.findByText('この事案は併合されました')).toBeTruthy()
  expect(screen.getByRole('link', { name: '2026-0002のページを開く' }).getAttribute('href')).toBe(
    '/incidents/2026-0002',
  )
  expect(screen.queryByRole('button', { name: 'ほかの事案を併合する' })).toBeNull()
})

it('names no case that the reader does not see', async () => {
  view = { ended: { ...merged, other: null }, absorbed: [] }
  shows('MERGED')

  expect(await screen.findByText(/この事案をほかの事案に併合しました/)).toBeTruthy()
  expect(screen.queryByRole('link')).toBeNull()
})

it('says on the case that goes on what was merged into it', async () => {
  view = { ended: null, absorbed: [merged] }
  shows()

  expect(await screen.findByText('併合した事案があります')).toBeTruthy()
  expect(screen.getByText('一つのカードの紛失だったため。')).toBeTruthy()
})
