import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import type { CaseOverview, EarlyEndProposal, EarlyEndView } from '../api'
import { EarlyEnds } from './early-ends'

const by = { account: 7, name: '田中 誠', post: '保育課長' }
const proposal: EarlyEndProposal = {
  id: 4,
  kind: 'QUICKLY_FOUND',
  evidence: '封筒の割印がそのままだった。',
  tracks: [{ track: 'PUBLICATION', reason: '誰の手にも渡っていないため。' }],
  by,
  at: '2026-11-24T03:00:00Z',
  decision: null,
}
const running: EarlyEndView['running'] = [
  { track: 'ASSESSMENT', saysItself: true },
  { track: 'PREVENTION', saysItself: false },
]

let view: EarlyEndView
let answer: () => unknown
let sent: Asked[]
const posted = () => sent.filter(({ method }) => method === 'POST')
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const typed = (label: string | RegExp) => screen.getByRole<HTMLTextAreaElement>('textbox', { name: label })
const type = (label: string | RegExp, text: string) => fireEvent.change(typed(label), { target: { value: text } })
const overview = () =>
  ({
    ...(contractAnswer('GET', '/api/incidents/{number}') as object),
    number: '2026-0001',
    status: 'RUNNING',
  }) as CaseOverview
const shows = () => openPage(<EarlyEnds overview={overview()} />)
const opens = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
  sessionStorage.clear()
  view = { proposals: [], running, against: [], mayDecide: false }
  answer = () => view
  sent = standIn(({ method, path }) =>
    method === 'POST'
      ? answer()
      : path.endsWith('/allowed-operations')
        ? ['proposeEarlyEnd', 'decideEarlyEnd']
        : path.endsWith('/early-ends')
          ? view
          : contractAnswer('GET', '/api/incidents/{number}'),
  )
})

describe('a quick ending', () => {
  async function fills() {
    shows()
    await opens('簡易終結を申し出る')
    type(/根拠/, '割印がそのままだった。')
    type(/報告義務の判断を不要とする理由/, '誰も見ていないため。')
    type(/再発防止策と審議会報告を不要とする理由/, '改めることがないため。')
  }

  it('is proposed with the evidence and a reason for each track that runs', async () => {
    await fills()
    press('申し出る')

    await waitFor(() => expect(posted()).toHaveLength(1))
    expect(posted()[0]).toMatchObject({
      path: '/api/incidents/2026-0001/early-ends/proposals',
      body: {
        kind: 'QUICKLY_FOUND',
        evidence: '割印がそのままだった。',
        reasons: [
          { track: 'ASSESSMENT', reason: '誰も見ていないため。' },
          { track: 'PREVENTION', reason: '改めることがないため。' },
        ],
      },
    })
  })

  it('asks for what is missing at its field', async () => {
    shows()
    await opens('簡易終結を申し出る')
    press('申し出る')

    await waitFor(() => expect(screen.getAllByText(/入力してください/).length).toBeGreaterThan(2))
    expect(posted()).toHaveLength(0)
  })

  it('tells what stands against it before anything is typed', async () => {
    view = { ...view, against: ['まだ発見が記録されていないものが1件あります。'] }
    shows()
    await opens('簡易終結を申し出る')

    expect(await screen.findByText('まだ発見が記録されていないものが1件あります。')).toBeTruthy()
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('keeps what was typed where it is refused, at its field and as a whole', async () => {
    answer = () =>
      refusal(400, {
        title: '入力を確かめてください。',
        violations: [{ field: 'reasons.PREVENTION', message: 'この流れを不要とする理由を入力してください。' }],
      })
    await fills()
    press('申し出る')
    expect((await screen.findAllByText('この流れを不要とする理由を入力してください。')).length).toBeGreaterThan(0)

    answer = () => refusal(409, { title: 'この事案には、確認を待っている申出があります。' })
    press('申し出る')
    expect(await screen.findByText('この事案には、確認を待っている申出があります。')).toBeTruthy()
    expect(typed(/根拠/).value).toBe('割印がそのままだった。')
  })

  it('keeps a draft until it is sent', async () => {
    await fills()
    press('閉じる')
    await opens('簡易終結を申し出る')

    expect(typed(/根拠/).value).toBe('割印がそのままだった。')
    expect(typed(/報告義務の判断を不要とする理由/).value).toBe('誰も見ていないため。')
  })

  it('is confirmed or sent back with a reason by the second person', async () => {
    view = { ...view, proposals: [proposal], mayDecide: true }
    shows()
    expect(await screen.findByText('公表：誰の手にも渡っていないため。')).toBeTruthy()
    expect(screen.getByText('根拠：封筒の割印がそのままだった。')).toBeTruthy()
    fireEvent.click(await screen.findByRole('radio', { name: '不要と確認する' }))
    answer = () => refusal(409, { title: 'この申出は、すでに確認されたか差し戻されています。' })
    press('決定する')

    expect(await screen.findByText(/すでに確認されたか差し戻されています/)).toBeTruthy()
    expect(posted()[0]).toMatchObject({
      path: '/api/incidents/2026-0001/early-ends/proposals/4/decision',
      body: { confirmed: true, reason: null },
    })
  })

  it('waits for another person where the reader may not decide', async () => {
    view = { ...view, proposals: [proposal] }
    shows()

    expect(await screen.findByText(/情報公開課の別の人が確認します/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: '決定する' })).toBeNull()
    expect(screen.queryByRole('button', { name: '簡易終結を申し出る' })).toBeNull()
  })

  it('is told with its reasons once it is confirmed', async () => {
    const decision = { confirmed: true, reason: null, by, at: '2026-11-24T04:00:00Z' }
    view = { proposals: [{ ...proposal, decision }], running: [], against: [], mayDecide: false }
    shows()

    expect(await screen.findByText('簡易終結としました')).toBeTruthy()
    expect(screen.getByText('公表：誰の手にも渡っていないため。')).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
  })
})

describe('a track that is not needed', () => {
  it('is chosen among those whose own people cannot say it themselves', async () => {
    shows()
    await opens('流れを途中で不要とする')
    expect(screen.queryByRole('checkbox', { name: '報告義務の判断' })).toBeNull()
    press('申し出る')
    await waitFor(() => expect(screen.getAllByText(/入力してください/).length).toBeGreaterThan(0))

    fireEvent.click(screen.getByRole('checkbox', { name: '再発防止策と審議会報告' }))
    type(/を不要とする理由/, '改めることがないため。')
    press('申し出る')

    await waitFor(() => expect(posted()).toHaveLength(1))
    expect(posted()[0]?.body).toEqual({
      kind: 'NOT_NEEDED',
      evidence: null,
      reasons: [{ track: 'PREVENTION', reason: '改めることがないため。' }],
    })
  })

  it('is not offered where nobody else has a say', async () => {
    view = { ...view, running: [{ track: 'NOTIFICATION', saysItself: true }] }
    shows()

    expect(await screen.findByRole('button', { name: '簡易終結を申し出る' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: '流れを途中で不要とする' })).toBeNull()
  })
})
