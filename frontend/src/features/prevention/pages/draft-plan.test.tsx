import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import { ToastProvider } from '@/ui/toast'
import DraftPlan from './draft-plan'

const returned = {
  number: 1,
  causeStatus: 'UNKNOWN',
  cause: null,
  words: [],
  at: '2012-12-27T03:00:00Z',
  by: { account: 2, name: '佐藤 和子', post: '園長' },
  measures: ['終業時に数える', '声をかける'].map((text, index) => ({
    number: index + 1,
    text,
    novelty: 'NEW',
    kind: 'CHECK',
    guidedByChief: false,
    doer: '当番',
    doerPost: null,
    due: null,
    recurring: '毎日',
    instructions: [],
    evidenceExpected: null,
    verifier: 'CHIEF',
    alreadyDoneOn: null,
    weighing: {},
    origin: null,
  })),
  decision: {
    outcome: 'RETURNED',
    reason: '持ち出しの禁止を加えてください。',
    measures: [
      { measure: 1, outcome: 'APPROVED', reason: null },
      { measure: 2, outcome: 'RETURNED', reason: '誰がかけるのか' },
    ],
    document: null,
    deputy: false,
    seen: null,
    at: '2012-12-28T03:00:00Z',
    by: { account: 3, name: '中村 健一', post: '保育課長' },
  },
}
let view = {
  version: 2,
  status: 'TO_DRAFT',
  plans: [returned],
  silentSections: [],
  chief: '課長',
  earlier: [] as object[],
  posts: [
    { post: 'HEAD', name: '園長' },
    { post: 'CHIEF', name: '保育課長' },
  ],
  minutesPerDay: 15,
}
let texts: object[] = []
let cause = { versions: [] as object[], classes: [] }
let sent: Asked[]
const posted = () => sent.filter(({ method }) => method === 'POST')

const reported = (field: string, text: string) => ({ field, text, from: ['WRITTEN_REPORT'], of: 'わかば保育園　第1版' })

async function open() {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <ToastProvider>
          <DraftPlan number="2012-0001" step="draft-plan" />
        </ToastProvider>
      </MemoryRouter>
    </QueryClientProvider>,
  )
  await screen.findAllByLabelText(/内容/)
}

const measureTexts = () => screen.getAllByLabelText<HTMLTextAreaElement>(/^内容/).map((field) => field.value)
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

describe('mending a returned plan', () => {
  beforeEach(() => {
    sent = standIn(({ method, path }) =>
      method === 'POST' || path.endsWith('/prevention')
        ? view
        : path.includes('/proposals/')
          ? { texts }
          : path.endsWith('/cause')
            ? cause
            : path.endsWith('/allowed-operations')
              ? []
              : path.endsWith('/clocks')
                ? { clocks: [] }
                : { units: [], sectionReceipt: null, sectionInstructions: [] },
    )
  })

  it('starts from what was handed in, below the reason of the return', async () => {
    await open()

    expect(measureTexts()).toEqual(['終業時に数える', '声をかける'])
    expect(screen.getByText('持ち出しの禁止を加えてください。')).toBeTruthy()
    expect(screen.getByText('再発防止策2：誰がかけるのか')).toBeTruthy()
  })

  it('says which measure of the version before each comes from, and points out a plan of checks', async () => {
    await open()
    expect(screen.getByText(/「確認」だけの計画です/)).toBeTruthy()
    press('再発防止策2を上へ')
    fireEvent.change(screen.getAllByLabelText(/^防ぎ方/)[0]!, { target: { value: 'RULE' } })
    await waitFor(() => expect(screen.queryByText(/「確認」だけの計画です/)).toBeNull())
    press('課長に提出する')

    await waitFor(() => expect(posted()).toHaveLength(1))
    expect(posted()[0]!.body).toMatchObject({
      measures: [
        { text: '声をかける', origin: 2, kind: 'RULE' },
        { text: '終業時に数える', origin: 1, kind: 'CHECK' },
      ],
    })
  })

  it('points out how much work it adds once that is more than the municipality thinks right', async () => {
    await open()
    fireEvent.change(screen.getAllByLabelText(/1日に増える時間/)[0]!, { target: { value: '１５' } })
    expect(screen.queryByText(/手間が増えます/)).toBeNull()
    fireEvent.change(screen.getAllByLabelText(/1日に増える時間/)[1]!, { target: { value: '5' } })

    expect(await screen.findByText(/1日に合計20分の手間が増えます（目安は15分）/)).toBeTruthy()
  })

  it('shows a refusal at its field, also behind 「詳しく」, and keeps what was typed', async () => {
    await open()
    sent = standIn(({ method, path }) =>
      method === 'POST'
        ? refusal(400, {
            title: '入力を確かめてください。',
            violations: [
              { field: 'measures[1].weighing.minutesPerDay', message: '0分から1440分までの整数で入れてください。' },
              { field: 'measures[0].verifier', message: '行う人と別の職を選んでください。' },
            ],
          })
        : path.endsWith('/prevention')
          ? view
          : { clocks: [], units: [], texts: [] },
    )
    press('課長に提出する')

    expect((await screen.findAllByText('行う人と別の職を選んでください。')).length).toBeGreaterThan(0)
    expect(screen.getAllByText('0分から1440分までの整数で入れてください。').length).toBeGreaterThan(0)
    expect(measureTexts()).toEqual(['終業時に数える', '声をかける'])
  })

  it('keeps what was typed when measures are added, moved and removed, and sends them in their new order', async () => {
    await open()
    fireEvent.change(screen.getAllByLabelText(/内容/)[1]!, { target: { value: '声をかけ、複数で確認する' } })

    press('再発防止策2を上へ')
    press('再発防止策を追加する')
    expect(measureTexts()).toEqual(['声をかけ、複数で確認する', '終業時に数える', ''])
    press('再発防止策3を削除')
    press('課長に提出する')

    await waitFor(() => expect(posted()).toHaveLength(1))
    expect(posted()[0]!.body).toMatchObject({
      version: 2,
      measures: [{ text: '声をかけ、複数で確認する' }, { text: '終業時に数える' }],
    })
  })
})

describe('drafting a first plan', () => {
  beforeEach(() => {
    view = { ...view, version: 1, plans: [], earlier: [] }
    texts = [
      reported('cause', '記録簿に記入していなかった。'),
      reported('measures', '終業時に数える'),
      reported('measures', '持ち出しを禁じる'),
    ]
    sent = standIn(({ method, path }) =>
      method === 'POST' || path.endsWith('/prevention')
        ? view
        : path.includes('/proposals/')
          ? { texts }
          : path.endsWith('/cause')
            ? cause
            : path.endsWith('/allowed-operations')
              ? []
              : path.endsWith('/clocks')
                ? { clocks: [] }
                : { units: [], sectionReceipt: null, sectionInstructions: [] },
    )
  })

  it('begins with the cause and the measures of the written report, each linked to it, and asks nobody to type them again', async () => {
    await open()

    expect(measureTexts()).toEqual(['終業時に数える', '持ち出しを禁じる'])
    expect(screen.getByDisplayValue('記録簿に記入していなかった。')).toBeTruthy()
    expect(screen.getByText(/事故報告書（わかば保育園.第1版）から入れてあります。/)).toBeTruthy()
    expect(
      screen
        .getAllByRole('link', { name: /事故報告書（わかば保育園.第1版）の「今後の対応」から/ })
        .map((link) => link.getAttribute('href')),
    ).toEqual(['/incidents/2012-0001/supervisor', '/incidents/2012-0001/supervisor'])
    expect(screen.queryByRole('button', { name: /今後の対応.*追加/ })).toBeNull()
  })

  it('offers again what was removed, and never twice what is there', async () => {
    await open()
    press('再発防止策2を削除')
    press('事故報告書の「今後の対応」から追加する（1件）')

    expect(measureTexts()).toEqual(['終業時に数える', '持ち出しを禁じる'])
    expect(screen.queryByRole('button', { name: /今後の対応.*追加/ })).toBeNull()
  })
})

describe('drafting a plan when the cause was found out', () => {
  const analysis = {
    version: 1,
    status: 'PRESUMED',
    sentence: '戻し忘れたと推定される。',
    hypotheses: [],
    whys: [],
    classes: [],
    primaryClass: null,
    rule: Object.fromEntries(
      ['existed', 'known', 'followed', 'permitted'].map((asked) => [asked, { answer: null, words: null }]),
    ),
    log: { logSays: null, realitySays: null, conflict: null },
    investigator: null,
    harm: '写真が売買される。',
    by: { account: 2, name: '佐藤 和子', post: '園長' },
    recordedAt: '2012-12-27T03:00:00Z',
  }
  const found = (field: string, text: string) => ({ field, text, from: ['CAUSE'], of: null })

  beforeEach(() => {
    view = { ...view, version: 1, plans: [], earlier: [] }
    texts = [
      found('causeStatus', 'PRESUMED'),
      found('cause', '戻し忘れたと推定される。'),
      reported('measures', '終業時に数える'),
    ]
    cause = { versions: [analysis], classes: [] }
    sent = standIn(({ method, path }) =>
      method === 'POST' || path.endsWith('/prevention')
        ? view
        : path.includes('/proposals/')
          ? { texts }
          : path.endsWith('/cause')
            ? cause
            : path.endsWith('/allowed-operations')
              ? []
              : path.endsWith('/clocks')
                ? { clocks: [] }
                : { units: [], sectionReceipt: null, sectionInstructions: [] },
    )
  })

  it('begins with that cause and how sure it is, with the analysis beside the form', async () => {
    await open()

    expect(screen.getByRole<HTMLInputElement>('radio', { name: '推定している' }).checked).toBe(true)
    expect(screen.getByDisplayValue('戻し忘れたと推定される。')).toBeTruthy()
    expect(screen.getAllByText(/原因究明の記録から入れてあります。/)).toHaveLength(2)
    expect(await screen.findByText('写真が売買される。')).toBeTruthy()
  })
})

describe('taking the words of an earlier case', () => {
  const precedents = [
    {
      number: null,
      unitKind: 'FACILITY',
      place: '保育園',
      kind: 'LOSS',
      medium: 'SD_CARD',
      month: '平成23年5月',
      causeStatus: 'UNKNOWN',
      cause: null,
      measures: ['鍵のかかる棚に入れる', '二人で数える'].map((text) => ({ text, held: 'WORKS' })),
      likeness: { kind: true, medium: true, place: true, words: [] },
    },
  ]

  beforeEach(() => {
    view = { ...view, version: 1, plans: [], earlier: [] }
    sent = standIn(({ path }) =>
      path.endsWith('/prevention')
        ? view
        : path.endsWith('/cause')
          ? { versions: [], classes: [] }
          : path.endsWith('/allowed-operations')
            ? ['readPrecedents']
            : path.endsWith('/precedents')
              ? { precedents, notLookedAt: 0 }
              : path.includes('/proposals/')
                ? { texts: [] }
                : path.endsWith('/clocks')
                  ? { clocks: [] }
                  : { units: [], sectionReceipt: null, sectionInstructions: [] },
    )
  })

  it('fills the measure that is still empty, then adds another one', async () => {
    await open()
    expect(measureTexts()).toEqual([''])
    fireEvent.click(await screen.findByRole('button', { name: 'この文言を使う：鍵のかかる棚に入れる' }))
    expect(measureTexts()).toEqual(['鍵のかかる棚に入れる'])
    press('この文言を使う：二人で数える')

    expect(measureTexts()).toEqual(['鍵のかかる棚に入れる', '二人で数える'])
  })
})

describe('drafting another plan in a reopened case', () => {
  const done = { on: '2013-01-31', account: '点検表を作った。', by: { account: 2, name: '佐藤 和子', post: '園長' } }

  beforeEach(() => {
    const approved = {
      ...returned,
      cause: '記録簿に記入していなかった。',
      measures: [
        { ...returned.measures[0]!, recurring: null, due: '2013-01-31', done },
        { ...returned.measures[1]!, done: null },
      ],
      decision: { ...returned.decision, outcome: 'APPROVED', reason: null },
    }
    view = { ...view, version: 2, plans: [], earlier: [approved] }
    texts = [reported('cause', '持ち出しの決まりがなかった。'), reported('measures', '持ち出しを禁じる')]
    sent = standIn(({ method, path }) =>
      method === 'POST' || path.endsWith('/prevention')
        ? view
        : path.includes('/proposals/')
          ? { texts }
          : path.endsWith('/cause')
            ? cause
            : path.endsWith('/allowed-operations')
              ? []
              : path.endsWith('/clocks')
                ? { clocks: [] }
                : { units: [], sectionReceipt: null, sectionInstructions: [] },
    )
  })

  it('begins with the approved plan but for what was carried out, and with what was reported since', async () => {
    await open()

    expect(screen.getByText('承認済みの再発防止策から始めます')).toBeTruthy()
    expect(measureTexts()).toEqual(['声をかける', '持ち出しを禁じる'])
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^原因/ }).value).toBe(
      '記録簿に記入していなかった。\n持ち出しの決まりがなかった。',
    )
  })

  it('keeps what was typed where somebody else was quicker', async () => {
    await open()
    fireEvent.change(screen.getAllByLabelText(/^内容/)[0]!, { target: { value: '二人で数える' } })
    view = { ...view, version: 3, plans: [returned] }
    sent = standIn(({ method, path }) =>
      method === 'POST'
        ? refusal(409, { title: 'ほかの人が先に保存しました。', current: view })
        : path.endsWith('/prevention')
          ? view
          : path.endsWith('/cause')
            ? cause
            : path.endsWith('/allowed-operations')
              ? []
              : { clocks: [], units: [], texts: [] },
    )
    press('課長に提出する')

    await waitFor(() => expect(measureTexts()[0]).toBe('二人で数える'))
  })
})
