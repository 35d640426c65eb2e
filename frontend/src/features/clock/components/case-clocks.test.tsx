import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { noteServerNow } from '@/lib/server-time'
import type { Call, ClockLine, ClocksOfCase } from '../api'
import type { Waiver } from '../waivers'
import CaseClocks from './case-clocks'

const TOLD: ClockLine = {
  id: 'clock-3',
  key: 'SECRETARIAT_TOLD',
  part: null,
  partName: null,
  post: '審議会事務局',
  unitName: '情報公開課',
  mine: false,
  byLaw: false,
  basis: '2012-12-25T07:40:00Z',
  limit: '2012-12-25T08:15:00Z',
  startedLate: false,
  state: 'RUNNING',
  metAt: null,
  metOn: null,
  latenessReason: null,
  endedAt: null,
  endReason: null,
  today: null,
  lateStart: null,
  notAskedUntil: null,
  next: null,
}
const CALL: Call = {
  id: 7,
  incident: '2012-0001',
  part: 'F001',
  partName: 'わかば保育園',
  key: 'HEAD_REPORT',
  clock: 'clock-1',
  limit: '2012-12-25T11:30:00Z',
  post: '園長',
  unitName: 'わかば保育園',
  label: 'わかば保育園長',
  number: '042-000-2001',
  openedAt: '2012-12-25T11:15:00Z',
  open: true,
  mayTell: true,
  told: null,
}

let view: ClocksOfCase
let allowed: string[]
let waivers: { mayAsk: string[]; waivers: Waiver[] }
let sent: { path: string; body: unknown }[]

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
  document.cookie = 'XSRF-TOKEN=t'
  sent = []
  waivers = { mayAsk: [], waivers: [] }
  allowed = ['openAsSecretariat', 'explainLateStart', 'recordCallTold']
  vi.stubGlobal('fetch', async (request: Request) => {
    const path = new URL(request.url).pathname
    if (request.method === 'POST') {
      sent.push({ path, body: await request.json() })
      return new Response(null, { status: 204 })
    }
    if (path.endsWith('/waivers')) return Response.json(waivers)
    return Response.json(path.endsWith('/clocks') ? view : allowed)
  })
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function open(now: string, given: Partial<ClocksOfCase>) {
  view = { clocks: [TOLD], calls: [], enteredLate: [], lateStart: null, undated: [], serverNow: now, ...given }
  noteServerNow(now)
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <CaseClocks number="2012-0001" brief={false} />
      </MemoryRouter>
    </QueryClientProvider>,
  )
}

test('a member of the secretariat who opens the page in time has opened the case', async () => {
  open('2012-12-25T08:00:00Z', {})

  await waitFor(() =>
    expect(sent).toEqual([{ path: '/api/incidents/2012-0001/secretariat-opening', body: { latenessReason: null } }]),
  )
})

test('after the limit the page asks for the reason and says nothing by itself', async () => {
  open('2012-12-26T01:00:00Z', {})
  await userEvent.type(await screen.findByLabelText(/遅れた理由/), '朝の会議に出ていた')
  expect(sent).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: '理由を記録する' }))

  await waitFor(() =>
    expect(sent).toEqual([
      { path: '/api/incidents/2012-0001/secretariat-opening', body: { latenessReason: '朝の会議に出ていた' } },
    ]),
  )
})

test('where somebody of the secretariat acted too late, the page asks why, and says when that was', async () => {
  open('2012-12-28T01:00:00Z', { clocks: [{ ...TOLD, state: 'MET_LATE', metAt: '2012-12-27T01:00:00Z' }] })
  await screen.findByText(/情報公開課の確認は期限（.*）に遅れました（.*午前10時に手続）/)
  await userEvent.type(screen.getByLabelText(/遅れた理由/), '窓口に出ていた')
  await userEvent.click(screen.getByRole('button', { name: '理由を記録する' }))

  await waitFor(() =>
    expect(sent).toEqual([
      { path: '/api/incidents/2012-0001/secretariat-opening', body: { latenessReason: '窓口に出ていた' } },
    ]),
  )
})

test('from a running limit the page leads to the step that meets it, or says which comes first', async () => {
  allowed = ['recordReview']
  const clock = (id: string, key: ClockLine['key'], next: ClockLine['next']): ClockLine => ({ ...TOLD, id, key, next })
  open('2012-12-28T01:00:00Z', {
    clocks: [
      clock('clock-1', 'HEAD_REPORT', { step: 'head-report', part: 'F001', meets: true, operation: null }),
      clock('clock-2', 'PREVENTION_PLAN', { step: 'chief-receipt', part: 'F001', meets: false, operation: null }),
      clock('clock-4', 'MEASURE', { step: 'record-measure', part: 'measure-1', meets: true, operation: null }),
      clock('clock-5', 'EFFECTIVENESS', { step: null, part: 'review-3', meets: true, operation: 'recordReview' }),
    ],
  })

  await screen.findByRole('link', { name: '効果を確認する' })
  const links = screen
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'))
    .filter((href) => !href?.includes('why'))
  expect(links).toEqual([
    '/incidents/2012-0001/steps/head-report/F001',
    '/incidents/2012-0001/steps/chief-receipt/F001',
    '/incidents/2012-0001/steps/record-measure/measure-1',
    '/incidents/2012-0001/prevention',
  ])
  expect(screen.getByText(/先に行う手続/)).toBeTruthy()
})

test('nobody else tells the secretariat', async () => {
  allowed = []
  open('2012-12-25T08:00:00Z', {})

  await screen.findByText('情報公開課の確認')
  expect(sent).toEqual([])
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('a case entered after its limits asks once for all of them', async () => {
  open('2012-12-28T02:00:00Z', {
    clocks: [{ ...TOLD, startedLate: true }],
    enteredLate: ['SECRETARIAT_TOLD', 'WRITTEN_REPORT'],
  })
  await screen.findByText(/情報公開課の確認、事故報告書/)
  await userEvent.type(screen.getByRole('textbox'), '園内で捜していた')
  await userEvent.click(screen.getByRole('button', { name: '理由を記録する' }))

  await waitFor(() =>
    expect(sent).toEqual([{ path: '/api/incidents/2012-0001/late-start', body: { reason: '園内で捜していた' } }]),
  )
})

test('a call names whom to telephone under which number, and takes whom it reached', async () => {
  open('2012-12-25T11:20:00Z', { clocks: [], calls: [CALL] })
  expect((await screen.findByRole('link', { name: 'わかば保育園長 042-000-2001' })).getAttribute('href')).toBe(
    'tel:042-000-2001',
  )
  await userEvent.click(screen.getByRole('button', { name: /電話で伝えた/ }))
  const dialog = screen.getByRole('dialog')
  await userEvent.type(within(dialog).getByLabelText(/電話に出た相手/), '園長')
  await userEvent.click(within(dialog).getByRole('button', { name: '記録する' }))

  await waitFor(() =>
    expect(sent).toEqual([
      {
        path: '/api/incidents/2012-0001/calls/7/told',
        body: { reached: '園長', at: expect.stringContaining('2012-12-25T') },
      },
    ]),
  )
})

test('a limit of the office is waived by two people: one asks with the reason, another confirms', async () => {
  waivers = { mayAsk: ['clock-3'], waivers: [] }
  open('2012-12-25T08:00:00Z', {})
  await userEvent.click(await screen.findByRole('button', { name: '情報公開課の確認: 免除を申請する' }))
  await userEvent.type(within(screen.getByRole('dialog')).getByLabelText(/免除する理由/), '電話で伝えてあるため')
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '申請する' }))

  await waitFor(() =>
    expect(sent).toContainEqual({
      path: '/api/incidents/2012-0001/clocks/clock-3/waiver',
      body: { reason: '電話で伝えてあるため' },
    }),
  )
})

test('whoever does not agree to a waiver says why', async () => {
  waivers = {
    mayAsk: [],
    waivers: [
      {
        clock: 'clock-3',
        reason: '電話で伝えてあるため',
        askedBy: '佐藤 和子',
        askedPost: '園長',
        askedAt: '2012-12-25T07:50:00Z',
        mayDecide: true,
        decision: null,
      },
    ],
  }
  open('2012-12-25T08:00:00Z', {})
  await userEvent.click(await screen.findByRole('button', { name: '情報公開課の確認: 免除の申請を判断する' }))
  const dialog = within(screen.getByRole('dialog'))
  expect(dialog.getByText('園長の申請：電話で伝えてあるため')).toBeTruthy()
  await userEvent.click(dialog.getByLabelText(/免除しない/))
  await userEvent.click(dialog.getByRole('button', { name: '決定する' }))
  expect(sent.filter(({ path }) => path.includes('waiver'))).toEqual([])
  await userEvent.type(dialog.getByLabelText(/理由・備考/), '会議がある')
  await userEvent.click(dialog.getByRole('button', { name: '決定する' }))

  await waitFor(() =>
    expect(sent).toContainEqual({
      path: '/api/incidents/2012-0001/clocks/clock-3/waiver-decision',
      body: { confirmed: false, note: '会議がある' },
    }),
  )
})
