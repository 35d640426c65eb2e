import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import type { CaseOverview, SplitPreview, SplitView, SplitWith } from '../api'
import { Splits } from './splits'

const NUMBER = '2026-0001'
const OTHER = { number: '2026-0002', label: '令和8年度第2号', title: 'わかば保育園 メールの誤送信' }
const off: SplitWith = {
  other: OTHER,
  reason: '別の出来事だったため。',
  by: { account: 8, name: '吉田 翔', post: '情報公開課の担当者' },
  at: '2026-11-24T03:00:00Z',
  parts: { knowledge: [], counts: [], media: [] },
}
const preview = {
  title: OTHER.title,
  known: {
    startsAt: '2026-11-24T00:50:00Z',
    startPrecision: 'MINUTE',
    openEnd: false,
    wholeWords: '令和8年11月24日（火）9時50分',
  },
  knowledge: [],
  limits: [{ key: 'HEAD_REPORT', unitName: 'わかば保育園', limit: '2026-11-24T01:20:00Z' }],
  countsLeave: true,
  goes: ['みどり介護サービスからの通知（九項目、1件）も新しい事案に入ります'],
} as unknown as SplitPreview

let view: SplitView
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
  view = { from: null, off: [] }
  answer = () => view
  asked = standIn(({ method, path }) =>
    method === 'POST'
      ? answer()
      : path.endsWith('/splits/preview')
        ? preview
        : path.endsWith('/allowed-operations')
          ? ['splitCase']
          : view,
  )
})

const overview = (status: CaseOverview['status'] = 'RUNNING') =>
  ({
    ...(contractAnswer('GET', '/api/incidents/{number}') as CaseOverview),
    number: NUMBER,
    status,
    units: [{ code: 'F001', name: 'わかば保育園', joined: null }],
    natures: [],
    knowledge: [],
    counts: [],
    media: [],
  }) as CaseOverview
const shows = (status?: CaseOverview['status']) => openPage(<Splits overview={overview(status)} />)
const dialog = () => within(document.querySelector('dialog[open]')!)
const reason = () => dialog().getByRole<HTMLTextAreaElement>('textbox', { name: /分ける理由/ })
const opens = async () => fireEvent.click(await screen.findByRole('button', { name: 'この事案を分ける' }))
const splits = () => fireEvent.click(dialog().getByRole('button', { name: '分ける' }))

async function fills() {
  await opens()
  fireEvent.change(reason(), { target: { value: '別の出来事だったため。' } })
  fireEvent.change(dialog().getByRole('textbox', { name: /新しい事案の状況/ }), {
    target: { value: '名簿を別の人に送った。' },
  })
  fireEvent.change(dialog().getByLabelText(/新しい事案の種類/), { target: { value: 'MISSENT_EMAIL' } })
  fireEvent.change(dialog().getByLabelText(/新しい事案の媒体/), { target: { value: 'EMAIL' } })
  fireEvent.click(dialog().getByRole('checkbox', { name: 'わかば保育園' }))
}

it('says what follows before the case is split', async () => {
  shows()
  await fills()

  expect(await dialog().findByText('新しい事案「わかば保育園 メールの誤送信」が始まります')).toBeTruthy()
  expect(dialog().getByText(/令和8年11月24日（火）9時50分から数えます/)).toBeTruthy()
  expect(dialog().getByText('みどり介護サービスからの通知（九項目、1件）も新しい事案に入ります')).toBeTruthy()
  splits()

  await waitFor(() => expect(sent()).toHaveLength(1))
  expect(sent()[0]).toMatchObject({
    path: `/api/incidents/${NUMBER}/splits`,
    body: {
      kind: 'MISSENT_EMAIL',
      medium: 'EMAIL',
      units: ['F001'],
      description: '名簿を別の人に送った。',
      reason: '別の出来事だったため。',
    },
  })
})

it('asks for the units and the reason', async () => {
  shows()
  await opens()
  splits()

  expect(await dialog().findAllByText(/選んでください/)).not.toHaveLength(0)
  expect(sent()).toHaveLength(0)
})

it('keeps what was typed where the case has ended meanwhile, or something is refused', async () => {
  answer = () => refusal(409, { title: 'この事案は終結しています。' })
  shows()
  await fills()
  splits()

  expect(await dialog().findByText('この事案は終結しています。')).toBeTruthy()
  expect(reason().value).toBe('別の出来事だったため。')

  answer = () => refusal(400, { violations: [{ field: 'units', message: '選んだものは、この事案に今はありません。' }] })
  splits()
  await waitFor(() => expect(dialog().getAllByText('選んだものは、この事案に今はありません。')).not.toHaveLength(0))
  expect(reason().value).toBe('別の出来事だったため。')
})

it('has what was typed again when the form is opened anew', async () => {
  shows()
  await opens()
  fireEvent.change(reason(), { target: { value: '書きかけ' } })
  fireEvent.click(dialog().getByRole('button', { name: /閉じる/ }))
  await opens()

  await waitFor(() => expect(reason().value).toBe('書きかけ'))
})

it('leads from each of the two cases to the other one', async () => {
  view = { from: off, off: [off] }
  shows('CLOSED')

  expect(await screen.findByText('この事案から分けた事案があります')).toBeTruthy()
  expect(screen.getByText('この事案は、ほかの事案から分けたものです')).toBeTruthy()
  expect(screen.getAllByRole('link', { name: '2026-0002のページを開く' })).toHaveLength(2)
  expect(screen.queryByRole('button', { name: 'この事案を分ける' })).toBeNull()
})
