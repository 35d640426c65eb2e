import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { OnBehalfContext } from '@/lib/on-behalf'
import { contractAnswer } from '@/test/contract'
import { openPage } from '@/test/open'
import { refusal, standIn } from '@/test/stand-in'
import { StepDraft } from '@/ui/step-draft'
import type { MeasureView } from './api'
import RecordMeasure from './pages/record-measure'
import VerifyMeasure from './pages/verify-measure'

const NUMBER = '2026-0001'
const by = { account: 4, name: '渡辺 誠', post: '保育係長' }
const toDo: MeasureView = {
  plan: 1,
  number: 1,
  part: 'measure-1',
  text: '撮影後すぐに保存し、消去する',
  doer: '当番の保育士',
  recurring: null,
  evidenceExpected: '点検表の写し',
  burdenOf: null,
  minutesPerDay: null,
  planned: '2026-12-10',
  due: '2026-12-10',
  endsOn: null,
  stand: 'TO_DO',
  version: 3,
  periods: [],
  reports: [],
  extensions: [],
  handOver: null,
  follows: null,
  followedBy: null,
}
const told: MeasureView = {
  ...toDo,
  stand: 'TO_VERIFY',
  version: 4,
  reports: [
    {
      doneOn: '2026-12-09',
      account: '表を掲示した。',
      evidence: [2, 3],
      onBehalf: 7,
      by,
      at: '2026-12-09T03:00:00Z',
      verification: null,
    },
  ],
}
const file = (id: number, mayRead: boolean) => ({
  ...(contractAnswer('GET', '/api/incidents/{number}/attachments') as object[])[0],
  id,
  name: '点検表.pdf',
  mayRead,
})
const entry = {
  ...(contractAnswer('GET', '/api/incidents/{number}/on-behalf') as object[])[0],
  id: 7,
  sender: 'わかば保育園 園長',
  means: 'PHONE',
  papers: [],
}

let measure: MeasureView
let answer: () => unknown
let kept: object | null

const office = () =>
  standIn(({ method, path, body }) => {
    if (path.includes('/draft')) {
      if (method === 'PUT') kept = { ...(body as object), savedAt: '2026-12-09T03:00:00Z' }
      return method === 'GET' ? { draft: kept, openedBy: [] } : { savedAt: '2026-12-09T03:00:00Z' }
    }
    if (method === 'POST') return answer()
    if (path.endsWith('/measures')) return [measure]
    if (path.endsWith('/senders')) return [{ account: 5, name: 'わかば保育園 園長 佐藤 和子' }]
    if (path.endsWith('/on-behalf')) return [entry]
    if (path.endsWith('/attachments')) return [file(2, true), file(3, false)]
    if (path.endsWith('/clocks')) return { clocks: [] }
    return contractAnswer(method, path)
  })
const address = { number: NUMBER, step: 'record-measure', part: 'measure-1' }
const record = (entering = false) =>
  openPage(
    <OnBehalfContext value={entering}>
      <StepDraft {...address}>
        <RecordMeasure {...address} />
      </StepDraft>
    </OnBehalfContext>,
  )
const write = async (words: string) =>
  fireEvent.change(await screen.findByRole('textbox', { name: /どのように実施したか/ }), { target: { value: words } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

describe('whoever does a measure', () => {
  beforeEach(() => {
    measure = toDo
    answer = () => []
    kept = null
  })

  it('reads by what the plan expects that it shows, where the papers are handed in', async () => {
    office()
    record()

    const papers = await screen.findByRole('group', { name: /実施したことが分かる書面・写真/ })
    expect(within(papers).getByText(/「点検表の写し」/)).toBeTruthy()
  })

  it('records it in an own word, without being asked whose word it is', async () => {
    const asked = office()
    record()
    await write('表を掲示した。')
    expect(screen.queryByText('代わりに入力します')).toBeNull()
    press('記録する')

    await waitFor(() =>
      expect(asked.find(({ method }) => method === 'POST')).toMatchObject({
        path: '/api/incidents/2026-0001/measures/measure-1/done',
        body: { version: 3, account: '表を掲示した。', evidence: [], onBehalf: null },
      }),
    )
  })

  it('is named where the section records it for them', async () => {
    const asked = office()
    record(true)
    await write('表を掲示したと電話で聞いた。')
    fireEvent.click(screen.getByRole('radio', { name: '電話' }))
    press('記録する')
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: /一覧にない方/ }).getAttribute('aria-invalid')).toBe('true'),
    )
    expect(asked.some(({ method }) => method === 'POST')).toBe(false)
    fireEvent.change(screen.getByRole('textbox', { name: /一覧にない方/ }), { target: { value: '業務責任者' } })
    press('記録する')

    await waitFor(() =>
      expect(asked.find(({ method }) => method === 'POST')).toMatchObject({
        body: { onBehalf: { sender: '業務責任者', senderAccount: null, means: 'PHONE', papers: [] } },
      }),
    )
  })

  it('keeps what was typed beside a refusal, and in the draft', async () => {
    answer = () =>
      refusal(400, {
        title: '入力を確認してください。',
        violations: [{ field: 'doneOn', message: '今日までの日を入力してください。' }],
      })
    office()
    record()
    await write('表を掲示した。')
    press('記録する')

    expect(await screen.findAllByText('今日までの日を入力してください。')).not.toHaveLength(0)
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /どのように/ }).value).toBe('表を掲示した。')
    await waitFor(() => expect(JSON.stringify(kept)).toContain('表を掲示した。'), { timeout: 5000 })
  })

  it('sees both words where somebody else recorded it first', async () => {
    answer = () => refusal(409, { title: '別の人が先に保存しました。', current: [told] })
    office()
    record()
    await write('印刷して貼った。')
    press('記録する')

    expect(await screen.findByText('表を掲示した。')).toBeTruthy()
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /どのように/ }).value).toBe('印刷して貼った。')
  })
})

describe('whoever verifies a measure', () => {
  beforeEach(() => {
    measure = told
    answer = () => []
    kept = null
  })

  it('sees what the plan expects beside what was handed in, to open it, and whose word it is', async () => {
    office()
    openPage(<VerifyMeasure number={NUMBER} step="verify-measure" part="measure-1" />)

    expect((await screen.findByRole('link', { name: '点検表.pdf' })).getAttribute('href')).toBe(
      '/api/incidents/2026-0001/attachments/2/content',
    )
    expect(screen.getByText('書面・証拠の番号3')).toBeTruthy()
    expect(screen.getByText('点検表の写し')).toBeTruthy()
    expect(await screen.findByText('代行入力：わかば保育園 園長から（電話）')).toBeTruthy()
  })

  it('reads that nothing was handed in where the plan expects something', async () => {
    measure = { ...told, reports: [{ ...told.reports[0]!, evidence: [] }] }
    office()
    openPage(<VerifyMeasure number={NUMBER} step="verify-measure" part="measure-1" />)

    expect(await screen.findByText('書面・写真は付いていません')).toBeTruthy()
  })
})
