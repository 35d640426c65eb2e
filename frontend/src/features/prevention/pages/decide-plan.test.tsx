import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { openPage } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import DecidePlan from './decide-plan'

const weighing = {
  effect: null,
  burdenOf: null,
  minutesPerDay: null as number | null,
  facilityAnswer: null as string | null,
  facilityComment: null,
  feasibility: null,
  feasibleFrom: null,
  feasibilityComment: null,
  alternatives: null,
}
const measure = (number: number, text: string, origin: number | null = null) => ({
  number,
  text,
  novelty: 'NEW',
  kind: 'CHECK',
  guidedByChief: false,
  doer: '当番',
  doerPost: null,
  due: null,
  recurring: '毎日',
  instructions: [] as number[],
  evidenceExpected: null,
  verifier: 'CHIEF',
  alreadyDoneOn: null,
  weighing,
  origin,
  done: null,
})
const head = { account: 2, name: '佐藤 和子', post: '園長' }
const plan = (number: number, measures: object[]) => ({
  number,
  causeStatus: 'UNKNOWN',
  cause: '調べたが分からない。',
  words: [],
  at: '2012-12-27T03:00:00Z',
  by: head,
  onBehalf: null,
  measures,
  decision: null as object | null,
})
const chief = { account: 3, name: '中村 健一', post: '保育課長' }
const returned = {
  outcome: 'RETURNED',
  reason: null,
  measures: [
    { measure: 1, outcome: 'APPROVED', reason: null },
    { measure: 2, outcome: 'RETURNED', reason: '誰がかけるのか' },
  ],
  document: null,
  deputy: false,
  seen: null,
  at: '2012-12-28T03:00:00Z',
  by: chief,
}
const first = plan(1, [measure(1, '終業時に数える'), measure(2, '声をかける')])
const opened = {
  version: 1,
  status: 'TO_DECIDE',
  plans: [first],
  silentSections: [],
  chief: '課長',
  reviews: [],
  earlier: [],
  changes: null as object | null,
  posts: [{ post: 'CHIEF', name: '保育課長' }],
  minutesPerDay: 15,
  unseen: [],
  toRead: [],
}
const overview = {
  title: 'ＳＤカードの紛失',
  origin: { code: 'F001', name: 'わかば保育園' },
  known: { startsOn: '2012-12-25', startsAt: '2012-12-25T07:40:00Z', openEnd: false },
  affectedPersons: { min: 22, max: 46, approx: false },
  firstReport: { notAsked: [] },
}
const instruction = (number: number, text: string) => ({
  number,
  text,
  time: { startsOn: '2012-12-26', startsAt: null, openEnd: false },
  correctedBy: null,
})
let view: typeof opened
let answer: (() => unknown) | undefined
let sent: Asked[]
const posted = () => sent.filter(({ method }) => method === 'POST')

async function open() {
  sent = standIn(({ method, path }) => {
    if (method === 'POST') return answer ? answer() : view
    if (path.endsWith('/prevention')) return view
    if (path.endsWith('/clocks')) return { clocks: [] }
    if (path.endsWith('/supervisor'))
      return {
        units: [{ partName: 'わかば保育園', receipt: {}, instructions: [instruction(1, '撮影後すぐ保存すること')] }],
        sectionReceipt: null,
        sectionInstructions: [],
      }
    return path.endsWith('/2012-0001') ? overview : []
  })
  openPage(<DecidePlan number="2012-0001" step="decide-plan" />)
  await screen.findByText(/終業時に数える/)
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const pick = (name: string) => fireEvent.click(screen.getByLabelText(name))

describe('the chief decides a plan', () => {
  beforeEach(() => {
    view = opened
    answer = undefined
  })

  it('approves every measure with one choice and one press', async () => {
    await open()
    pick('全て承認する')
    press('決定する')

    await waitFor(() => expect(posted()).toHaveLength(1))
    expect(posted()[0]!.body).toMatchObject({
      version: 1,
      measures: [
        { measure: 1, outcome: 'APPROVED', reason: null },
        { measure: 2, outcome: 'APPROVED', reason: null },
      ],
      reason: null,
    })
  })

  it('approves all but what is ticked, which needs its reason', async () => {
    await open()
    pick('次のもの以外を承認する')
    press('決定する')
    expect((await screen.findAllByText(/差し戻す再発防止策を選ぶか/)).length).toBeGreaterThan(0)
    pick('再発防止策2を差し戻す')
    press('決定する')
    await waitFor(() =>
      expect(screen.getByLabelText(/再発防止策2を差し戻す理由/).getAttribute('aria-invalid')).toBe('true'),
    )
    expect(posted()).toHaveLength(0)
    fireEvent.change(screen.getByLabelText(/再発防止策2を差し戻す理由/), { target: { value: '誰がかけるのか' } })
    press('決定する')

    await waitFor(() => expect(posted()).toHaveLength(1))
    expect(posted()[0]!.body).toMatchObject({
      measures: [
        { measure: 1, outcome: 'APPROVED', reason: null },
        { measure: 2, outcome: 'RETURNED', reason: '誰がかけるのか' },
      ],
    })
  })

  it('returns the plan as a whole, and sends the document where it is known', async () => {
    await open()
    pick('次のもの以外を承認する')
    fireEvent.change(screen.getByLabelText(/全体について直してほしいこと/), { target: { value: '原因を調べること' } })
    fireEvent.change(screen.getByLabelText(/^文書番号/), { target: { value: '24練こ保第9号' } })
    press('決定する')

    await waitFor(() => expect(posted()).toHaveLength(1))
    expect(posted()[0]!.body).toMatchObject({
      reason: '原因を調べること',
      document: { number: '24練こ保第9号', draftedOn: null, decidedOn: null },
    })
  })

  it('shows on one page what happened, what the field says and which instruction nothing answers', async () => {
    const asked = { ...weighing, minutesPerDay: 20, facilityAnswer: 'OBJECTS' }
    view = {
      ...opened,
      plans: [plan(1, [{ ...measure(1, '終業時に数える'), weighing: asked }, measure(2, '声をかける')])],
    }
    await open()

    expect(await screen.findByText(/ＳＤカードの紛失。わかば保育園/)).toBeTruthy()
    expect(screen.getByText('増える時間：分かっている分で1日に合計20分')).toBeTruthy()
    expect(screen.getByText('増える時間が分からないもの：1件')).toBeTruthy()
    expect(screen.getByText('現場に異議があるもの：再発防止策1')).toBeTruthy()
    expect(screen.getByText('現場の意見を聞いていないもの：再発防止策2')).toBeTruthy()
    expect(screen.getByText(/「確認」だけの計画です/)).toBeTruthy()
    expect(screen.getByText(/1日に合計20分の手間が増えます/)).toBeTruthy()
    expect(await screen.findByText('指導1に対応する再発防止策がありません')).toBeTruthy()
  })

  it('says of each measure what became of it since the chief looked last', async () => {
    view = {
      ...opened,
      version: 3,
      plans: [
        { ...first, decision: returned },
        plan(2, [measure(1, '終業時に数える', 1), measure(2, '当番が声をかける', 2)]),
      ],
      changes: {
        since: 1,
        own: true,
        causeChanged: false,
        measures: [
          { number: 1, kind: 'UNCHANGED', fields: [], before: null, approvedBefore: true },
          { number: 2, kind: 'CHANGED', fields: ['TEXT'], before: measure(2, '声をかける'), approvedBefore: false },
        ],
        removed: [],
      },
    }
    await open()

    expect(screen.getByText('承認済み・変更なし')).toBeTruthy()
    expect(screen.getByText('前回見てから変わったこと（第1版から）')).toBeTruthy()
    expect(screen.getByText('前の版：声をかける')).toBeTruthy()
    expect(screen.getByText('再発防止策2：誰がかけるのか')).toBeTruthy()
  })

  it('never decides another version than the one in sight: both are shown, and what was typed goes along', async () => {
    await open()
    pick('次のもの以外を承認する')
    pick('再発防止策2を差し戻す')
    fireEvent.change(screen.getByLabelText(/再発防止策2を差し戻す理由/), { target: { value: '誰がかけるのか' } })
    const current = {
      ...opened,
      version: 3,
      plans: [
        { ...first, decision: returned },
        plan(2, [measure(1, '声をかける', 2), measure(2, '終業時に数える', 1)]),
      ],
    }
    answer = () => refusal(409, { title: 'ほかの人が先に保存しました。', current })
    press('決定する')
    expect(await screen.findByText(/再発防止策（第2版）/)).toBeTruthy()
    press('決定する')
    await waitFor(() => expect(posted()).toHaveLength(2))
    expect(posted()[1]!.body).toMatchObject({ version: 1 })

    view = current
    press('新しい版を開いて判断する')
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLTextAreaElement>(/再発防止策1を差し戻す理由/).value).toBe('誰がかけるのか'),
    )
  })

  it('keeps what was typed where the server refuses it, at its field', async () => {
    await open()
    pick('全て承認する')
    fireEvent.change(screen.getByLabelText(/^文書番号/), { target: { value: '第9号' } })
    answer = () =>
      refusal(400, {
        title: '入力を確かめてください。',
        violations: [{ field: 'document.decidedOn', message: '決裁の日が起案の日より前です。' }],
      })
    press('決定する')

    expect((await screen.findAllByText('決裁の日が起案の日より前です。')).length).toBeGreaterThan(0)
    expect(screen.getByLabelText<HTMLInputElement>(/^文書番号/).value).toBe('第9号')
  })
})
