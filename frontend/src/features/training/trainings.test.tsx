import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage, personWith } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import type { Register } from './api'
import { Component as TrainingPage } from './pages/training-page'

const full = contractAnswer('GET', '/api/trainings') as Register
const register: Register = {
  fiscalYear: 2012,
  mayRecord: true,
  trainings: [
    {
      ...full.trainings[0]!,
      id: 3,
      subject: '記録媒体の扱い',
      firstDay: '2012-12-20',
      lastDay: '2012-12-20',
      units: [{ name: 'ひばり保育園', persons: 18 }],
      persons: 18,
      cases: ['2012-0001'],
      mayWithdraw: true,
    },
  ],
  coverage: [{ kind: 'FACILITY', of: '保育課', units: 3, trained: 1, without: ['すみれ保育園', 'たんぽぽ保育園'] }],
}

let read: Record<string, unknown>
let answer: () => unknown
let asked: Asked[]
const sent = () => asked.filter(({ method }) => method === 'POST')

beforeEach(() => {
  sessionStorage.clear()
  read = {
    '/api/trainings': register,
    '/api/trainings/units': [{ kind: 'FACILITY', of: '保育課', units: [{ code: 'F002', name: 'ひばり保育園' }] }],
    '/api/incidents': {
      ...(contractAnswer('GET', '/api/incidents') as object),
      items: [],
    },
  }
  answer = () => register
  asked = standIn(({ method, path }) => (method === 'GET' ? (read[path] ?? contractAnswer(method, path)) : answer()))
})

const chief = { person: personWith('section-chief') }
const dialog = () => within(document.querySelector('dialog[open]')!)

async function typeTraining() {
  openPage(<TrainingPage />, chief)
  fireEvent.click(await screen.findByRole('button', { name: '研修を記録する' }))
  fireEvent.change(await dialog().findByLabelText(/^研修の内容/), { target: { value: 'カードの扱い' } })
  fireEvent.change(document.querySelector('dialog[open] #firstDay input[type=date]')!, {
    target: { value: '2012-12-20' },
  })
}
function choose(persons: string) {
  fireEvent.change(dialog().getByLabelText('所属 1'), { target: { value: 'F002' } })
  fireEvent.change(dialog().getByLabelText('参加した人数'), { target: { value: persons } })
}
const record = () => fireEvent.click(dialog().getByRole('button', { name: '記録する' }))

it('tells in numbers and by name which units had no training', async () => {
  openPage(<TrainingPage />, chief)

  expect(await screen.findByText('3か所のうち1か所')).toBeTruthy()
  expect(screen.getByText('研修の記録がない所属：すみれ保育園、たんぽぽ保育園')).toBeTruthy()
  expect(screen.getByRole('link', { name: '平成24年度第1号' }).getAttribute('href')).toBe('/incidents/2012-0001')
})

it('says in a year without trainings what can be done', async () => {
  read['/api/trainings'] = { ...register, trainings: [] }
  openPage(<TrainingPage />, chief)

  expect(await screen.findByText('平成24年度の研修は、まだ記録されていません')).toBeTruthy()
  expect(screen.getByText(/「研修を記録する」から/)).toBeTruthy()
})

it('records what was taught to how many of which unit', async () => {
  await typeTraining()
  choose('18')
  record()

  await waitFor(() => expect(sent()).toHaveLength(1))
  expect(sent()[0]!.body).toEqual({
    subject: 'カードの扱い',
    firstDay: '2012-12-20',
    lastDay: null,
    material: null,
    units: [{ unit: 'F002', persons: 18 }],
    cases: [],
  })
})

it('refuses a training of nobody and keeps what was typed', async () => {
  await typeTraining()
  record()

  expect((await dialog().findAllByText('参加した所属を1つ以上選んでください。')).length).toBeGreaterThan(0)
  expect(dialog().getByLabelText<HTMLInputElement>(/^研修の内容/).value).toBe('カードの扱い')
  expect(sent()).toEqual([])
})

it('asks for the number of those who took part', async () => {
  await typeTraining()
  choose('0')
  record()

  expect((await dialog().findAllByText(/1から10000までの数/)).length).toBeGreaterThan(0)
})

it('says at the field what the office refuses', async () => {
  const sentence = '現在より後の日時は入力できません。日時を確かめてください。'
  answer = () => refusal(400, { violations: [{ field: 'firstDay', message: sentence }] })
  await typeTraining()
  choose('18')
  record()

  expect((await dialog().findAllByText(sentence)).length).toBeGreaterThan(0)
})

it('keeps a training that was begun while its dialog is closed', async () => {
  await typeTraining()
  fireEvent.click(dialog().getAllByRole('button', { name: /閉じる/ })[0]!)
  fireEvent.click(await screen.findByRole('button', { name: '研修を記録する' }))

  expect((await dialog().findByLabelText<HTMLInputElement>(/^研修の内容/)).value).toBe('カードの扱い')
})

it('takes a training back with the reason', async () => {
  openPage(<TrainingPage />, chief)
  fireEvent.click(await screen.findByRole('button', { name: '記録を取り消す' }))
  fireEvent.change(dialog().getByLabelText(/^取り消す理由/), { target: { value: '日付の誤り' } })
  fireEvent.click(dialog().getByRole('button', { name: '記録を取り消す' }))

  await waitFor(() => expect(sent()[0]?.body).toEqual({ reason: '日付の誤り' }))
  expect(sent()[0]!.path).toBe('/api/trainings/3/withdrawal')
})
