import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ToldTime } from '@/lib/told-time'
import { standIn, type Asked } from '@/test/stand-in'
import { ToastProvider } from '@/ui/toast'
import type { AssessmentView } from '../api'
import AssessDuty from './assess-duty'
import AssessmentTab from './assessment-tab'

const by = { account: 2, name: '加藤 由美', post: '情報公開課主査' }
const judgement = {
  number: 1,
  verdict: 'NO_DUTY',
  grounds: [],
  reason: 'いずれの事由にも当たらない。',
  at: '2026-11-24T03:00:00Z',
  by,
  facts: null,
  confirmation: {
    outcome: 'CONFIRMED',
    reason: null,
    at: '2026-11-24T04:00:00Z',
    by: { account: 3, name: '吉田 翔', post: '情報公開課主任' },
  },
  asked: null,
} as unknown as AssessmentView['judgements'][number]
const judged: AssessmentView = {
  version: 2,
  status: 'JUDGED',
  known: { wholeWords: '令和8年11月24日（火）午前9時50分' } as ToldTime,
  legalRegime: 'ADMIN_ORGAN',
  offeredGrounds: [],
  ruled: [],
  notJudged: [],
  dutyGrounds: ['R1', 'R3', 'R4'],
  noDutyGrounds: ['NO_ITEM', 'ENCRYPTED'],
  personsMaking: [
    { ground: 'R4', over: 100 },
    { ground: 'P4', over: 1000 },
  ],
  judgements: [judgement],
  changes: [],
  seen: 'x',
  mayBeAsked: true,
  early: { possible: false, limits: [], begun: null },
}
const asked: AssessmentView = {
  ...judged,
  version: 3,
  status: 'ASKED_AGAIN',
  seen: 'y',
  mayBeAsked: false,
  changes: [{ fact: 'PERSONS', before: '22-46', now: '1200-1200' }],
  judgements: [{ ...judgement, asked: { why: 'FACTS', reason: null, at: '2026-12-01T00:00:00Z', by } }],
}

let view: AssessmentView
let answer: AssessmentView
let sent: Asked[]
const posted = () => sent.filter(({ method }) => method === 'POST')

const firstReport = {
  noticedAt: null,
  kind: 'LOSS',
  medium: 'SD_CARD',
  description: null,
  groups: ['CHILDREN'],
  contents: null,
  personsMin: null,
  personsMax: null,
  place: null,
  placeUnknown: true,
  lastSeenAt: null,
  malice: 'NO',
  circumstances: {},
  notAsked: [],
}

function open(page: ReactNode) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <ToastProvider>{page}</ToastProvider>
      </MemoryRouter>
    </QueryClientProvider>,
  )
}

describe('judging the duty to report again', () => {
  beforeEach(() => {
    HTMLDialogElement.prototype.showModal = function show() {
      this.open = true
    }
    HTMLDialogElement.prototype.close = function close() {
      this.open = false
    }
    sent = standIn(({ method, path }) =>
      method === 'POST'
        ? answer
        : path.endsWith('/assessment')
          ? view
          : path.endsWith('/allowed-operations')
            ? ['askJudgingAgain', 'assessDuty']
            : path.includes('/consequences')
              ? {
                  begins: [{ key: 'PRELIMINARY_REPORT', limit: '2026-12-05T15:00:00Z' }],
                  ends: [],
                  secondPerson: false,
                  tellsAgain: true,
                  filedStays: false,
                }
              : path.endsWith('/information-kinds')
                ? []
                : path.endsWith('/clocks')
                  ? { clocks: [], undated: [] }
                  : { firstReport, natures: [], circumstances: {}, affectedPersons: null, media: [] },
    )
  })

  it('is offered on the tab of what was judged, and asks why', async () => {
    view = judged
    answer = asked
    open(<AssessmentTab number="2026-0001" />)

    fireEvent.click(await screen.findByRole('button', { name: 'もう一度判断する' }))
    fireEvent.change(screen.getByLabelText(/判断し直す理由/), { target: { value: '病歴の欄を見落としていた。' } })
    fireEvent.click(screen.getByRole('button', { name: '判断の画面に進む' }))

    await waitFor(() => expect(posted()).toHaveLength(1))
    expect(posted()[0]).toMatchObject({
      path: '/api/incidents/2026-0001/assessment/new-judgement',
      body: { reason: '病歴の欄を見落としていた。' },
    })
  })

  it('shows on the tab which fact changed, and leads to the form', async () => {
    view = asked
    open(<AssessmentTab number="2026-0001" />)

    expect(await screen.findByText('本人の数：22～46人 → 1,200人')).toBeTruthy()
    expect((await screen.findByRole('link', { name: '判断する' })).getAttribute('href')).toBe(
      '/incidents/2026-0001/steps/assess-duty',
    )
    expect(screen.queryByRole('button', { name: 'もう一度判断する' })).toBeNull()
  })

  it('says that the limits run by the rules before anybody has judged, and that the report may be filed', async () => {
    view = { ...asked, notJudged: ['R4'] }
    open(<AssessmentTab number="2026-0001" />)

    expect(await screen.findByText('規則の見立てによる報告義務があります（判断はまだ）')).toBeTruthy()
    expect(screen.getByText('本人の数が100人を超える（4号）')).toBeTruthy()
    expect(screen.getByText(/速報は、判断の前でも提出できます/)).toBeTruthy()
  })

  it('says nothing of it where the rules name nothing new', async () => {
    view = asked
    open(<AssessmentTab number="2026-0001" />)

    await screen.findByText('本人の数：22～46人 → 1,200人')
    expect(screen.queryByText(/規則の見立て/)).toBeNull()
  })

  it('starts from the last reason, says what follows, and sends which facts were seen', async () => {
    view = asked
    answer = judged
    open(<AssessDuty number="2026-0001" step="assess-duty" />)

    expect((await screen.findByLabelText<HTMLTextAreaElement>(/判断の理由/)).value).toBe('いずれの事由にも当たらない。')
    fireEvent.click(screen.getByRole('radio', { name: /報告義務あり/ }))
    expect(await screen.findByText(/速報の期限（.*）が動き始めます/)).toBeTruthy()
    expect(screen.getByText('終えていた本人対応が再開します。')).toBeTruthy()
    fireEvent.click(screen.getByRole('checkbox', { name: /100人を超える/ }))
    fireEvent.click(screen.getByRole('button', { name: '判断を記録する' }))

    await waitFor(() => expect(posted()).toHaveLength(1))
    expect(posted()[0]!.body).toMatchObject({ verdict: 'DUTY', grounds: ['R4'], seen: 'y', version: 3 })
  })

  it('ticks what the rules say for certain, and names what is not known', async () => {
    view = {
      ...asked,
      judgements: [],
      ruled: [
        { ground: 'R4', facts: ['PERSONS'], unknown: [], days: 30 },
        { ground: 'R1', facts: ['SENSITIVE'], unknown: ['SENSITIVE'], days: 30 },
      ],
    }
    open(<AssessDuty number="2026-0001" step="assess-duty" />)

    expect(await screen.findByText(/要配慮個人情報の有無が分からないため/)).toBeTruthy()
    fireEvent.click(screen.getByRole('radio', { name: /報告義務あり/ }))
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /100人を超える/ }).checked).toBe(true)
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /要配慮個人情報が含まれる/ }).checked).toBe(false)
  })

  it('says what speaks against 「義務なし」, and does not take it without its ground', async () => {
    view = { ...asked, ruled: [{ ground: 'R4', facts: ['PERSONS'], unknown: [], days: 30 }] }
    answer = judged
    open(<AssessDuty number="2026-0001" step="assess-duty" />)

    fireEvent.click(await screen.findByRole('radio', { name: /義務なし/ }))
    expect(screen.getByText('「義務なし」と食い違う点')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '判断を記録する' }))
    expect(await screen.findAllByText(/「義務なし」とする理由を一つ以上/)).not.toHaveLength(0)
    expect(posted()).toHaveLength(0)

    fireEvent.click(screen.getByRole('checkbox', { name: /どの号にも当たらない/ }))
    fireEvent.click(screen.getByRole('button', { name: '判断を記録する' }))
    await waitFor(() => expect(posted()).toHaveLength(1))
    expect(posted()[0]!.body).toMatchObject({ verdict: 'NO_DUTY', grounds: ['NO_ITEM'] })
  })

  it('says by which article a hospital reports, that this is what changed, and offers its items', async () => {
    view = {
      ...asked,
      legalRegime: 'PRIVATE_RULE',
      dutyGrounds: ['P1', 'P3', 'P4'],
      ruled: [{ ground: 'P4', facts: ['PERSONS'], unknown: [], days: 30 }],
      changes: [{ fact: 'LEGAL_REGIME', before: 'ADMIN_ORGAN', now: 'PRIVATE_RULE' }],
    }
    answer = judged
    open(<AssessDuty number="2026-0001" step="assess-duty" />)

    expect(await screen.findByText(/民間と同じ個人情報保護法26条により報告します/)).toBeTruthy()
    expect(screen.getByText('規律の区分：行政機関等 → 病院・診療所・大学')).toBeTruthy()
    fireEvent.click(screen.getByRole('radio', { name: /報告義務あり/ }))
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /1,000人を超える/ }).checked).toBe(true)
    expect(screen.queryByRole('checkbox', { name: /100人を超える/ })).toBeNull()
    fireEvent.click(screen.getByRole('checkbox', { name: /不正の目的/ }))
    fireEvent.click(screen.getByRole('button', { name: '判断を記録する' }))

    await waitFor(() => expect(posted()).toHaveLength(1))
    expect(posted()[0]!.body).toMatchObject({ verdict: 'DUTY', grounds: ['P3', 'P4'] })
    expect(sent.some(({ query }) => query.get('wrongfulPurpose') === 'true')).toBe(true)
  })

  it('offers the assembly its ordinance as the reason why there is no duty', async () => {
    view = {
      ...asked,
      judgements: [],
      legalRegime: 'ASSEMBLY',
      offeredGrounds: ['ASSEMBLY_ORDINANCE'],
      noDutyGrounds: ['NO_ITEM', 'ASSEMBLY_ORDINANCE'],
    }
    open(<AssessDuty number="2026-0001" step="assess-duty" />)

    fireEvent.click(await screen.findByRole('radio', { name: /義務なし/ }))
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /議会の条例による/ }).checked).toBe(true)
    expect(screen.queryByText('国への報告義務がない時期の事故です')).toBeNull()
  })
})
