import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage, personWith } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import type { AnswerToMe, ReporterAnswers } from './api'
import UnreadAnswers from './unread-answers'
import AnswersTab from './pages/answers-tab'

const CASE = '/api/incidents/2012-0001/reporter-answers'
const full = contractAnswer('GET', CASE) as ReporterAnswers
const view = (other: Partial<ReporterAnswers> = {}): ReporterAnswers => ({
  reporter: '保育士',
  readsHere: true,
  version: 1,
  toAnswer: ['COUNCIL'],
  answers: [],
  ...other,
})
const toMe: AnswerToMe = {
  id: 5,
  incident: '2012-0001',
  words: '終業時に枚数を数えることになりました。',
  post: '保育課長',
  at: '2013-01-18T01:00:00Z',
  readAt: null,
}

let read: Record<string, unknown>
let answer: () => unknown
let asked: Asked[]
const sent = () => asked.filter(({ method }) => method === 'POST')

beforeEach(() => {
  sessionStorage.clear()
  read = {
    [CASE]: view(),
    [`${CASE}/proposal`]: { words: '報告をありがとうございました。' },
    '/api/incidents/2012-0001/allowed-operations': ['answerReporter'],
    '/api/reporter-answers': [toMe],
  }
  answer = () => view({ version: 2 })
  asked = standIn(({ method, path }) => (method === 'GET' ? (read[path] ?? contractAnswer(method, path)) : answer()))
})

const chief = { person: personWith('section-chief') }
const dialog = () => within(document.querySelector('dialog[open]')!)
const words = () => dialog().findByLabelText<HTMLTextAreaElement>(/^あなたの報告で変わったこと/)

async function open() {
  openPage(<AnswersTab number="2012-0001" />, chief)
  fireEvent.click(await screen.findByRole('button', { name: '報告者に回答する' }))
}

it('says of what the reporter has heard nothing', async () => {
  openPage(<AnswersTab number="2012-0001" />, chief)

  expect(await screen.findByText('審議会に報告したことを知らせてください。')).toBeTruthy()
  expect(screen.getByText(/まだ報告者に回答していません/)).toBeTruthy()
})

it('begins with what the records say, and sends what became of it', async () => {
  await open()
  expect((await words()).value).toBe('報告をありがとうございました。')
  fireEvent.change(await words(), { target: { value: '数えることになりました。' } })
  fireEvent.click(dialog().getByRole('button', { name: '回答を送る' }))

  await waitFor(() => expect(sent()).toHaveLength(1))
  expect(sent()[0]!.body).toEqual({ version: 1, words: '数えることになりました。', toldHow: null, names: [] })
})

it('asks how somebody was told who has no account', async () => {
  read[CASE] = view({ readsHere: false })
  await open()
  await words()
  fireEvent.click(dialog().getByRole('button', { name: '伝えたことを記録する' }))
  await waitFor(() =>
    expect(
      dialog()
        .getByLabelText(/^伝え方/)
        .getAttribute('aria-invalid'),
    ).toBe('true'),
  )
  expect(sent()).toEqual([])
})

it('keeps the words when the office refuses them', async () => {
  answer = () => refusal(400, { violations: [{ field: 'words', message: '短くしてください。' }] })
  await open()
  fireEvent.change(await words(), { target: { value: '数えます。' } })
  fireEvent.click(dialog().getByRole('button', { name: '回答を送る' }))

  expect((await dialog().findAllByText('短くしてください。')).length).toBeGreaterThan(0)
  expect((await words()).value).toBe('数えます。')
})

it('shows what somebody else answered first', async () => {
  const theirs = { ...full.answers[0]!, words: '先に答えました。' }
  answer = () => refusal(409, { current: view({ version: 2, answers: [theirs] }) })
  await open()
  fireEvent.change(await words(), { target: { value: '数えます。' } })
  fireEvent.click(dialog().getByRole('button', { name: '回答を送る' }))

  expect(await dialog().findByText('先に答えました。')).toBeTruthy()
  expect((await words()).value).toBe('数えます。')
})

it('keeps an answer that was begun while its dialog is closed', async () => {
  await open()
  fireEvent.change(await words(), { target: { value: '書きかけ' } })
  fireEvent.click(dialog().getAllByRole('button', { name: /閉じる/ })[0]!)
  fireEvent.click(await screen.findByRole('button', { name: '報告者に回答する' }))

  expect((await words()).value).toBe('書きかけ')
})

it('shows the reporter the answer above the tasks until it was read', async () => {
  answer = () => {
    read['/api/reporter-answers'] = [{ ...toMe, readAt: '2013-01-18T02:00:00Z' }]
    return read['/api/reporter-answers']
  }
  openPage(<UnreadAnswers />)
  expect(await screen.findByText('終業時に枚数を数えることになりました。')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '読みました' }))

  await waitFor(() => expect(screen.queryByText('終業時に枚数を数えることになりました。')).toBeNull())
  expect(sent()[0]!.path).toBe('/api/reporter-answers/5/reading')
})
