import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openPage } from '@/test/open'
import { contractAnswer } from '@/test/contract'
import { standIn } from '@/test/stand-in'
import type { FollowUpView } from './api'
import AnswerFollowUp from './pages/answer-follow-up'
import DecideSuccessor from './pages/decide-successor'
import ProposeSuccessor from './pages/propose-successor'

const head = { account: 2, name: '佐藤 和子', post: '園長' }
const measure = {
  number: 1,
  text: '終業時に枚数を数える',
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
  follows: null,
  done: null,
}
const nothing = {
  version: 0,
  months: 3,
  measures: [measure],
  answers: [],
  owed: [],
  proposals: [],
  posts: [{ post: 'CHIEF', name: '保育課長' }],
} as unknown as FollowUpView
const proposal = {
  plan: 1,
  number: 1,
  measures: [
    {
      follows: 1,
      text: '箱に鍵を付ける',
      kind: 'TECHNICAL',
      doer: '主任',
      doerPost: null,
      due: '2027-03-31',
      recurring: null,
      evidenceExpected: null,
      verifier: 'CHIEF',
    },
  ],
  at: '2027-02-25T03:00:00Z',
  by: head,
  onBehalf: null,
  decision: null,
}

const office = (view: FollowUpView) =>
  standIn(({ method, path }) =>
    path.endsWith('/follow-up') || method === 'POST' ? view : contractAnswer(method, path),
  )
const radio = (group: RegExp, name: string) =>
  fireEvent.click(within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name }))

describe('before a review', () => {
  it('the unit says of each measure whether it still runs, in words where it does not', async () => {
    const sent = office(nothing)
    openPage(<AnswerFollowUp number="2026-0001" step="answer-follow-up" part="followup" />)
    await screen.findByText(/^3か月後の効果の確認の前に/)
    radio(/終業時に枚数を数える/, '一部だけ')
    fireEvent.click(screen.getByRole('button', { name: '答える' }))
    const words = await screen.findByRole('textbox', { name: /続いていない所/ })
    expect(sent.some(({ method }) => method === 'POST')).toBe(false)

    fireEvent.change(words, { target: { value: '土曜日は数えていない。' } })
    fireEvent.click(screen.getByRole('button', { name: '答える' }))

    await waitFor(() =>
      expect(sent.find(({ method }) => method === 'POST')?.body).toMatchObject({
        measures: [{ measure: 1, stillRuns: 'PARTLY', words: '土曜日は数えていない。' }],
      }),
    )
  })
})

describe('a measure that did not hold', () => {
  it('is where the head begins, who says what takes its place', async () => {
    const sent = office({ ...nothing, owed: [1] })
    openPage(<ProposeSuccessor number="2026-0001" step="propose-successor" part="followup" />)

    const text = await screen.findByRole('textbox', { name: /^内容/ })
    expect((text as HTMLTextAreaElement).value).toBe('終業時に枚数を数える')
    fireEvent.change(text, { target: { value: '箱に鍵を付ける' } })
    fireEvent.click(screen.getByRole('button', { name: '課長に提案する' }))

    await waitFor(() =>
      expect(sent.find(({ method }) => method === 'POST')?.body).toMatchObject({
        version: 0,
        measures: [
          { follows: 1, text: '箱に鍵を付ける', kind: 'CHECK', doer: '当番', recurring: '毎日', verifier: 'CHIEF' },
        ],
      }),
    )
  })

  it('is approved by the chief in one press, with what it was in sight', async () => {
    const sent = office({ ...nothing, version: 1, owed: [1], proposals: [proposal] } as unknown as FollowUpView)
    openPage(<DecideSuccessor number="2026-0001" step="decide-successor" part="followup" />)

    expect(await screen.findByText('効果が不十分だった再発防止策（1）: 終業時に枚数を数える')).toBeTruthy()
    expect(screen.getByText('箱に鍵を付ける')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '承認する' }))

    await waitFor(() =>
      expect(sent.find(({ method }) => method === 'POST')?.body).toMatchObject({
        version: 1,
        outcome: 'APPROVED',
        reason: null,
      }),
    )
  })
})
