import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ToldTime } from '@/lib/told-time'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import { ToastProvider } from '@/ui/toast'
import type { AssessmentView } from '../api'
import AssessmentTab from './assessment-tab'

const notJudged: AssessmentView = {
  version: 0,
  status: 'TO_JUDGE',
  known: { wholeWords: '令和8年11月24日（火）午前9時50分' } as ToldTime,
  legalRegime: 'ADMIN_ORGAN',
  offeredGrounds: [],
  ruled: [{ ground: 'R1', facts: ['SENSITIVE'], unknown: ['SENSITIVE'], days: 30 }],
  notJudged: [],
  dutyGrounds: ['R1', 'R3', 'R4'],
  noDutyGrounds: ['NO_ITEM'],
  personsMaking: [],
  judgements: [],
  changes: [],
  seen: 'x',
  mayBeAsked: false,
  early: {
    possible: true,
    limits: [
      { key: 'PRELIMINARY_REPORT', limit: '2026-11-28T15:00:00Z' },
      { key: 'FINAL_REPORT', limit: '2026-12-23T15:00:00Z' },
    ],
    begun: null,
  },
}
const begun: AssessmentView = {
  ...notJudged,
  early: {
    possible: false,
    limits: [],
    begun: {
      grounds: ['R1'],
      tableVersion: 1,
      at: '2026-11-24T03:00:00Z',
      by: { account: 2, name: '加藤 由美', post: '情報公開課主査' },
    },
  },
}

let view: AssessmentView
let may: string[]
let answer: () => unknown
let sent: Asked[]
const posted = () => sent.filter(({ method }) => method === 'POST')

function open() {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <ToastProvider>
          <AssessmentTab number="2026-0001" />
        </ToastProvider>
      </MemoryRouter>
    </QueryClientProvider>,
  )
}

const openDialog = async () =>
  fireEvent.click(await screen.findByRole('button', { name: '判断を待たずに速報を準備する' }))

describe('preparing the preliminary report before the judgement', () => {
  beforeEach(() => {
    HTMLDialogElement.prototype.showModal = function show() {
      this.open = true
    }
    HTMLDialogElement.prototype.close = function close() {
      this.open = false
    }
    view = notJudged
    may = ['assessDuty', 'beginEarlyReport']
    answer = () => begun
    sent = standIn(({ method, path }) =>
      method === 'POST' ? answer() : path.endsWith('/allowed-operations') ? may : view,
    )
  })

  it('says beforehand why, which reports to whom and by when, and what a later judgement does', async () => {
    open()
    await openDialog()

    expect(screen.getByText(/要配慮個人情報の有無が分からないため/)).toBeTruthy()
    expect(screen.getByText(/個人情報保護委員会への速報と確報の手続/)).toBeTruthy()
    expect(screen.getByText(/速報の期限は.*11月28日.*二重には生じません/)).toBeTruthy()
    expect(screen.getByText(/確報の期限は.*12月23日/)).toBeTruthy()
    expect(screen.getByText(/別の人が「義務なし」を確認すると、残りの手続は終わります/)).toBeTruthy()
    expect(posted()).toHaveLength(0)
  })

  it('begins once the secretariat says so, and then tells who began it', async () => {
    open()
    await openDialog()
    view = begun
    fireEvent.click(screen.getByRole('button', { name: '速報の準備を始める' }))

    expect(await screen.findByText(/情報公開課主査 加藤 由美が始めました/)).toBeTruthy()
    expect(posted()).toMatchObject([{ path: '/api/incidents/2026-0001/assessment/early-report' }])
    expect(screen.queryByRole('button', { name: '判断を待たずに速報を準備する' })).toBeNull()
    expect(screen.getByRole('link', { name: '国への報告を開く' }).getAttribute('href')).toBe(
      '/incidents/2026-0001/authority',
    )
  })

  it.each([
    [409, '速報の準備は、ほかの担当者がすでに始めています。「国への報告」の画面から、速報の手続に進んでください。'],
    [422, '今の事実では、報告義務の表に当たる事由がありません。'],
  ])('stays open and says in one sentence why it is refused (%s)', async (status, title) => {
    answer = () => refusal(status, { title })
    open()
    await openDialog()
    fireEvent.click(screen.getByRole('button', { name: '速報の準備を始める' }))

    expect(await screen.findByText(title)).toBeTruthy()
    await waitFor(() => expect(screen.getByRole('button', { name: '速報の準備を始める' })).toBeTruthy())
  })

  it('is not offered where the rules name no duty', async () => {
    view = { ...notJudged, ruled: [], early: { possible: false, limits: [], begun: null } }
    open()
    await screen.findByText('判断前')
    expect(screen.queryByRole('button', { name: '判断を待たずに速報を準備する' })).toBeNull()
  })

  it('is not offered to whoever only reads the case', async () => {
    may = []
    open()
    await screen.findByText('判断前')
    await waitFor(() => expect(sent.some(({ path }) => path.endsWith('/allowed-operations'))).toBe(true))
    expect(screen.queryByRole('button', { name: '判断を待たずに速報を準備する' })).toBeNull()
  })
})
