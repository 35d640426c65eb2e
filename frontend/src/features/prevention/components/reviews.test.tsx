import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage } from '@/test/open'
import { standIn } from '@/test/stand-in'
import type { PreventionView } from '../api'
import { Reviews } from './reviews'

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
  answers: [] as object[],
  owed: [],
  proposals: [],
  posts: [{ post: 'CHIEF', name: '保育課長' }],
}
const answered = {
  ...nothing,
  answers: [
    {
      plan: 1,
      months: 3,
      measures: [{ measure: 1, stillRuns: 'PARTLY', words: '土曜日は数えていない。' }],
      at: '2027-02-01T03:00:00Z',
      by: head,
      onBehalf: null,
    },
  ],
}
function office(view: typeof nothing) {
  return standIn(({ method, path }) => {
    if (path.endsWith('/allowed-operations')) return ['recordReview']
    if (path.endsWith('/clocks')) {
      const clocks = contractAnswer('GET', '/api/incidents/{number}/clocks') as { clocks: object[] }
      return {
        ...clocks,
        clocks: [
          {
            ...clocks.clocks[0],
            key: 'EFFECTIVENESS',
            part: 'review-3',
            state: 'RUNNING',
            limit: '2099-02-24T15:00:00Z',
          },
        ],
      }
    }
    if (path.endsWith('/follow-up') || method === 'POST') return view
    return contractAnswer(method, path)
  })
}
const planned = {
  plans: [{ number: 1, measures: [measure], decision: { outcome: 'APPROVED' } }],
  earlier: [],
  reviews: [],
} as unknown as PreventionView
const radio = (group: RegExp, name: string) =>
  fireEvent.click(within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name }))

async function openReview(view: typeof nothing) {
  const sent = office(view)
  openPage(<Reviews number="2026-0001" view={planned} />)
  fireEvent.click(await screen.findByRole('button', { name: '3か月後の効果を確認する' }))
  return sent
}

describe('the review of a closed case', () => {
  it('the chief sees what the unit says, and says what the section saw itself', async () => {
    const sent = await openReview(answered)

    expect(await screen.findByText('土曜日は数えていない。')).toBeTruthy()
    radio(/^続いているか/, '続いていない')
    radio(/^効果/, '有効')
    expect(screen.getByText(/後継の措置が要ります/)).toBeTruthy()
    fireEvent.change(screen.getByRole('textbox', { name: /確認した内容/ }), { target: { value: '園で見た。' } })
    fireEvent.click(screen.getByRole('button', { name: '記録する' }))

    await waitFor(() =>
      expect(sent.find(({ method }) => method === 'POST')?.body).toMatchObject({
        results: [{ measure: 1, works: true, stillRuns: 'STOPPED' }],
      }),
    )
    expect(await screen.findByText(/所属長に後継の措置の提案を求めます。$/)).toBeTruthy()
  })

  it('the chief reads that the unit is silent, and may record the review all the same', async () => {
    await openReview(nothing)

    expect(await screen.findByText('所属はまだ答えていません')).toBeTruthy()
    expect(screen.queryByText(/後継の措置が要ります/)).toBeNull()
    expect(screen.getByRole('button', { name: '記録する' })).toBeTruthy()
  })
})
