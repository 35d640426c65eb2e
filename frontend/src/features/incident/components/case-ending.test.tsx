import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import type { CaseOverview, ReopeningView, WithdrawalView } from '../api'
import CaseEnding from './case-ending'

const TIME = { startsAt: '2026-11-24T01:00:00Z', openEnd: false, wholeWords: '令和8年11月24日（火）10時00分' }
const by = { account: 7, name: '田中 誠', post: '保育課長' }
const proposal = { id: 4, reason: '書庫の奥にあった。', by, at: '2026-11-24T03:00:00Z', decision: null }
const untouched: WithdrawalView = { proposals: [], possible: true, mayDecide: false }
const never: ReopeningView = {
  reopenings: [],
  units: [
    { unit: 'F001', name: 'わかば保育園' },
    { unit: 'F002', name: 'みどり保育園' },
  ],
  usual: [{ kind: 'COMPLAINT', tracks: ['NOTIFICATION'] }],
}

let status: CaseOverview['status']
let withdrawal: WithdrawalView
let reopenings: ReopeningView
let answer: () => unknown
let sent: Asked[]
const posted = () => sent.filter(({ method, path }) => method === 'POST' && path !== '/api/spoken-time')
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const type = (label: string | RegExp, text: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: text } })
const shows = () => openPage(<CaseEnding number="2026-0001" brief={false} />)

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
  sessionStorage.clear()
  status = 'RUNNING'
  withdrawal = untouched
  reopenings = never
  answer = () => withdrawal
  sent = standIn(({ method, path }) =>
    path === '/api/spoken-time'
      ? { understood: TIME, otherwise: null, overnight: false, fault: null }
      : method === 'POST'
        ? answer()
        : path.endsWith('/early-ends')
          ? { proposals: [], running: [], against: [], mayDecide: false }
          : path.endsWith('/splits')
            ? { from: null, off: [] }
            : path.endsWith('/mergings')
              ? { ended: null, absorbed: [] }
              : path.endsWith('/withdrawal')
                ? withdrawal
                : path.endsWith('/reopenings')
                  ? reopenings
                  : path.endsWith('/allowed-operations')
                    ? ['proposeWithdrawal', 'decideWithdrawal', 'reopenIncident']
                    : { ...(contractAnswer('GET', '/api/incidents/{number}') as object), number: '2026-0001', status },
  )
})

describe('withdrawing a case', () => {
  it('is proposed with a reason', async () => {
    shows()
    fireEvent.click(await screen.findByRole('button', { name: '取下げを申し出る' }))
    type(/取り下げる理由/, '書庫の奥にあった。')
    press('申し出る')

    await waitFor(() => expect(posted()).toHaveLength(1))
    expect(posted()[0]).toMatchObject({
      path: '/api/incidents/2026-0001/withdrawal/proposals',
      body: { reason: '書庫の奥にあった。' },
    })
  })

  it('keeps what was typed where it is refused, and says what to do instead', async () => {
    answer = () => refusal(422, { title: '「漏えい等に該当しない」と判断し直し、完了確認で終結してください。' })
    shows()
    fireEvent.click(await screen.findByRole('button', { name: '取下げを申し出る' }))
    type(/取り下げる理由/, '書庫の奥にあった。')
    press('申し出る')

    expect(await screen.findByText(/判断し直し、完了確認で終結/)).toBeTruthy()
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /取り下げる理由/ }).value).toBe(
      '書庫の奥にあった。',
    )
  })

  it('is not offered where it is not possible any more', async () => {
    withdrawal = { ...untouched, possible: false }
    shows()

    await waitFor(() => expect(sent.some(({ path }) => path.endsWith('/withdrawal'))).toBe(true))
    expect(screen.queryByRole('button', { name: '取下げを申し出る' })).toBeNull()
  })

  it('is confirmed or sent back with a reason by the second person', async () => {
    withdrawal = { ...untouched, proposals: [proposal], mayDecide: true }
    shows()
    expect(await screen.findByText('書庫の奥にあった。')).toBeTruthy()
    fireEvent.click(await screen.findByRole('radio', { name: '差し戻す' }))
    press('決定する')
    await waitFor(() => expect(screen.getAllByText(/入力してください/).length).toBeGreaterThan(0))
    expect(posted()).toHaveLength(0)
    type(/理由/, 'まだ捜していない所がある。')
    answer = () => refusal(409, { title: 'この取下げの申出は、すでに確認されたか差し戻されています。' })
    press('決定する')

    expect(await screen.findByText(/すでに確認されたか差し戻されています/)).toBeTruthy()
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /理由/ }).value).toBe('まだ捜していない所がある。')
    expect(posted()[0]).toMatchObject({
      path: '/api/incidents/2026-0001/withdrawal/proposals/4/decision',
      body: { confirmed: false, reason: 'まだ捜していない所がある。' },
    })
  })

  it('waits for another person where the reader may not decide', async () => {
    withdrawal = { ...untouched, proposals: [proposal] }
    shows()

    expect(await screen.findByText(/情報公開課の別の人が確認します/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: '決定する' })).toBeNull()
  })

  it('leads to a new case afterwards', async () => {
    status = 'WITHDRAWN'
    withdrawal = {
      proposals: [{ ...proposal, decision: { confirmed: true, reason: null, by, at: '2026-11-24T04:00:00Z' } }],
      possible: false,
      mayDecide: false,
    }
    shows()

    expect((await screen.findByRole('link', { name: '新しい事案を報告する' })).getAttribute('href')).toBe('/report')
  })
})

describe('reopening a closed case', () => {
  beforeEach(() => {
    status = 'CLOSED'
    answer = () => reopenings
  })

  async function fills() {
    shows()
    fireEvent.click(await screen.findByRole('button', { name: '後から分かったことを記録して再開する' }))
    fireEvent.click(screen.getByRole('radio', { name: /苦情や申出/ }))
    type(/いつ聞いたか/, '今日10時')
    type(/誰から聞いたか/, '保護者')
    type(/聞いた内容/, '連絡がない。')
  }

  it('begins with what such a fact usually needs, and asks why the rest is not needed', async () => {
    await fills()
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('checkbox', { name: '本人対応' }).checked).toBe(true))
    press('再開する')
    await waitFor(() => expect(screen.getAllByText(/入力してください/).length).toBeGreaterThan(0))
    expect(posted()).toHaveLength(0)
    type(/行わない理由/, '結論が変わらないため。')
    press('再開する')

    await waitFor(() => expect(posted()).toHaveLength(1))
    expect(posted()[0]?.body).toMatchObject({
      kind: 'COMPLAINT',
      teller: '保護者',
      words: '連絡がない。',
      needed: ['NOTIFICATION'],
      units: [],
      reasons: ['FACILITY_RESPONSE', 'ASSESSMENT', 'PUBLICATION', 'PREVENTION'].map((track) => ({
        track,
        reason: '結論が変わらないため。',
      })),
    })
  })

  const tick = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name }))
  const group = (name: RegExp) => within(screen.getByRole('group', { name }))

  it('asks which units respond again, all to begin with, and which of them search again', async () => {
    await fills()
    expect(screen.queryByRole('group', { name: /もう一度対応する所属/ })).toBeNull()
    tick('所属対応')
    type(/行わない理由/, '結論が変わらないため。')
    const again = group(/もう一度対応する所属/)
    expect(again.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked)).toEqual([true, true])
    fireEvent.click(again.getByRole('checkbox', { name: 'みどり保育園' }))
    fireEvent.click(group(/捜索・回収もやり直す所属/).getByRole('checkbox', { name: 'わかば保育園' }))
    expect(group(/捜索・回収もやり直す所属/).queryByRole('checkbox', { name: 'みどり保育園' })).toBeNull()
    press('再開する')

    await waitFor(() => expect(posted()).toHaveLength(1))
    expect(posted()[0]?.body).toMatchObject({
      needed: ['FACILITY_RESPONSE', 'NOTIFICATION'],
      units: [{ unit: 'F001', searches: true }],
    })
  })

  it('needs a unit where the units respond again', async () => {
    await fills()
    tick('所属対応')
    type(/行わない理由/, '結論が変わらないため。')
    for (const box of group(/もう一度対応する所属/).getAllByRole('checkbox')) fireEvent.click(box)
    press('再開する')

    expect((await screen.findAllByText('もう一度対応する所属を一つ以上選んでください。')).length).toBeGreaterThan(0)
    expect(posted()).toHaveLength(0)
  })

  it('keeps everything where somebody else was quicker', async () => {
    answer = () => refusal(409, { title: 'この事案は対応中です。' })
    await fills()
    type(/行わない理由/, '結論が変わらないため。')
    press('再開する')

    expect(await screen.findByText('この事案は対応中です。')).toBeTruthy()
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /聞いた内容/ }).value).toBe('連絡がない。')
  })

  it('says why a reopened case runs', async () => {
    status = 'RUNNING'
    reopenings = {
      ...never,
      reopenings: [
        {
          kind: 'COMPLAINT',
          courseEntry: 3,
          by,
          at: '2026-11-24T04:00:00Z',
          tracks: [
            { track: 'ASSESSMENT', reason: '変わらない。' },
            { track: 'NOTIFICATION', reason: null },
            { track: 'FACILITY_RESPONSE', reason: null },
          ],
          units: [
            { unit: 'F001', searches: true },
            { unit: 'F002', searches: false },
          ],
        },
      ],
    }
    shows()

    expect(await screen.findByText('もう一度行うこと：本人対応、所属対応')).toBeTruthy()
    expect(screen.getByText('もう一度対応する所属：わかば保育園（捜索・回収も行う）、みどり保育園')).toBeTruthy()
  })
})
