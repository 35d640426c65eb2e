import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage, personWith } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import type { MeetingView } from './api'
import { Component as MeetingPage } from './pages/meeting-page'
import { Component as MeetingsPage } from './pages/meetings-page'

const full = contractAnswer('GET', '/api/meetings/{meeting}', 'FULL') as MeetingView
const item = {
  ...full.agenda[0]!,
  item: 11,
  number: 1,
  section: 'FIRST' as const,
  kind: 'REPORT' as const,
  title: '保育園における個人情報の紛失について',
  paperNo: 6,
  atTable: true,
  incident: '2012-0001',
  hidden: false,
  before: [],
}
const meeting: MeetingView = {
  ...full,
  id: 3,
  name: '第７期第７回',
  status: 'PLANNED',
  version: 4,
  mayWrite: true,
  schedule: { ...full.schedule, day: '2030-01-17', begins: '10:00:00', place: '庁議室', reason: null },
  formerSchedules: [],
  cancellation: null,
  done: [],
  agenda: [
    item,
    { ...item, item: 12, number: 2, title: '条例の見直しについて', paperNo: 1, atTable: false, incident: null },
  ],
  record: { ...full.record, attendance: [], presiding: [], outcomes: [], officials: [] },
  roster: [{ id: 21, shortName: '中村（三）', role: 'CHAIR' }],
  silent: [21],
  waiting: [],
  carried: [],
  notice: null,
}
const secretariat = { person: personWith('secretariat') }

let shown: MeetingView
let answer: (asked: Asked) => unknown
let asked: Asked[]
const sent = () => asked.filter(({ method }) => method === 'POST')
const dialog = () => within(document.querySelector('dialog[open]')!)
const press = (name: string | RegExp) => fireEvent.click(dialog().getByRole('button', { name }))
const type = (label: RegExp, value: string) => fireEvent.change(dialog().getByLabelText(label), { target: { value } })
const open = () => openPage(<MeetingPage />, { ...secretariat, path: '/council/:meeting', address: '/council/3' })

beforeEach(() => {
  sessionStorage.clear()
  shown = meeting
  answer = () => shown
  asked = standIn((one) =>
    one.method === 'GET'
      ? one.path === '/api/meetings/3'
        ? shown
        : contractAnswer(one.method, one.path)
      : answer(one),
  )
})

async function dialogOf(button: string) {
  open()
  fireEvent.click(await screen.findByRole('button', { name: button }))
}

it('plans a meeting with the next number of the term', async () => {
  const list = { term: 7, terms: [7], nextNumber: 8, mayWrite: true, meetings: [] }
  asked = standIn(({ method, path }) =>
    method === 'GET' ? (path === '/api/meetings' ? list : contractAnswer(method, path)) : meeting,
  )
  openPage(<MeetingsPage />, secretariat)
  fireEvent.click(await screen.findByRole('button', { name: '会議を予定する' }))
  fireEvent.change(document.querySelector('dialog[open] #day input[type=date]')!, { target: { value: '2030-01-17' } })
  type(/^会場/, '庁議室')
  press('予定する')

  await waitFor(() =>
    expect(sent()[0]?.body).toEqual({ term: 7, number: 8, day: '2030-01-17', begins: '10:00', place: '庁議室' }),
  )
})

it('says at the field that the number was given, and keeps what was typed', async () => {
  const sentence = 'この回は同じ期ですでに使っています。次は第8回です。'
  const list = { term: 7, terms: [7], nextNumber: 8, mayWrite: true, meetings: [] }
  asked = standIn(({ method, path }) =>
    method === 'GET'
      ? path === '/api/meetings'
        ? list
        : contractAnswer(method, path)
      : refusal(400, { violations: [{ field: 'number', message: sentence }] }),
  )
  openPage(<MeetingsPage />, secretariat)
  fireEvent.click(await screen.findByRole('button', { name: '会議を予定する' }))
  fireEvent.change(document.querySelector('dialog[open] #day input[type=date]')!, { target: { value: '2030-01-17' } })
  type(/^会場/, '庁議室')
  press('予定する')

  expect((await dialog().findAllByText(sentence)).length).toBeGreaterThan(0)
  expect(dialog().getByLabelText<HTMLInputElement>(/^会場/).value).toBe('庁議室')
})

it('moves an item up and sends the agenda as a whole', async () => {
  await dialogOf('次第を編集する')
  press('案件2を上へ')
  press('次第を保存する')

  await waitFor(() => expect(sent()).toHaveLength(1))
  const body = sent()[0]!.body as { version: number; lines: { item: number; paperNo: number }[] }
  expect(body.version).toBe(4)
  expect(body.lines.map(({ item, paperNo }) => [item, paperNo])).toEqual([
    [12, 1],
    [11, 6],
  ])
})

it('refuses two items with one paper number and sends nothing', async () => {
  await dialogOf('次第を編集する')
  fireEvent.change(dialog().getAllByLabelText(/^資料番号/)[1]!, { target: { value: '６' } })
  press('次第を保存する')

  expect((await dialog().findAllByText(/同じ資料番号/)).length).toBeGreaterThan(0)
  expect(sent()).toEqual([])
})

it('says which limits move before a meeting is moved', async () => {
  answer = ({ path }) =>
    path.endsWith('/preview')
      ? [{ incident: '2012-0001', before: '2030-01-04T08:15:00Z', after: '2030-02-04T08:15:00Z' }]
      : shown
  await dialogOf('日時・会場を変更する')
  type(/^理由/, '会場の都合')
  press('変わる期限を確かめる')

  expect(await dialog().findByText(/平成24年度第1号：/)).toBeTruthy()
  expect(sent()).toHaveLength(1)
  press('この内容で変更する')
  await waitFor(() => expect(sent()[1]?.path).toBe('/api/meetings/3/schedule'))
})

it('asks a reason for each case that is left off', async () => {
  shown = {
    ...meeting,
    waiting: [{ incident: '2012-0002', title: 'カードの紛失', typed: null, postponed: 'CONTINUED' }],
  }
  open()
  expect(await screen.findByText('前の会議で継続')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '次第を確定する' }))
  press('次第を確定する')
  expect((await dialog().findAllByText(/入力してください/)).length).toBeGreaterThan(0)

  type(/^載せない理由/, '次回に報告するため')
  press('次第を確定する')
  await waitFor(() =>
    expect(sent()[0]?.body).toEqual({
      version: 4,
      leftOff: [{ incident: '2012-0002', reason: '次回に報告するため' }],
    }),
  )
})

it('shows text and receivers before anything is sent', async () => {
  shown = {
    ...meeting,
    status: 'AGENDA_FIXED',
    notice: { subject: '開催のお知らせ', body: '次のとおり開催します。', byMail: ['中村（三）'], onPaper: [] },
  }
  await dialogOf('開催の知らせを発送する')
  expect(dialog().getByText('中村（三）')).toBeTruthy()
  expect(dialog().getByText(/次のとおり開催します/)).toBeTruthy()
  expect(sent()).toEqual([])

  press('発送する')
  await waitFor(() => expect(sent()[0]?.path).toBe('/api/meetings/3/papers-sent'))
})

it('sends who came and what became of each item, and nothing of what is open', async () => {
  shown = { ...meeting, schedule: { ...meeting.schedule, day: '2013-01-17' } }
  await dialogOf('開催の記録を入力する')
  fireEvent.change(dialog().getByLabelText('中村（三）の出欠'), { target: { value: 'CAME' } })
  fireEvent.change(dialog().getAllByLabelText(/^結果/)[0]!, { target: { value: 'REPORTED' } })
  press('記録を保存する')

  await waitFor(() => expect(sent()).toHaveLength(1))
  expect(sent()[0]!.body).toMatchObject({
    attendance: [{ member: 21, movement: 'CAME', edge: null, item: null, reason: null }],
    outcomes: [{ item: 11, outcome: 'REPORTED', vote: null }],
  })
})

it('asks why a meeting was held without papers sent', async () => {
  shown = { ...meeting, status: 'AGENDA_FIXED', schedule: { ...meeting.schedule, day: '2013-01-17' } }
  await dialogOf('会議の開催を記録する')
  press('会議の開催を記録する')
  expect((await dialog().findAllByText(/入力してください/)).length).toBeGreaterThan(0)

  type(/^資料の発送を記録しないで/, '手渡しで配ったため')
  press('会議の開催を記録する')
  await waitFor(() => expect(sent()[0]?.body).toEqual({ version: 4, unsentReason: '手渡しで配ったため' }))
})

it('shows beside what was typed what somebody else saved meanwhile', async () => {
  answer = () => refusal(409, { current: { ...meeting, version: 5, status: 'CANCELLED' } })
  await dialogOf('次第を編集する')
  press('次第を保存する')

  expect((await dialog().findAllByText('中止')).length).toBeGreaterThan(0)
  expect(dialog().getAllByLabelText<HTMLInputElement>(/^件名/)[0]!.value).toBe('保育園における個人情報の紛失について')
})

it('keeps an agenda that was begun while its dialog is closed', async () => {
  await dialogOf('次第を編集する')
  fireEvent.change(dialog().getAllByLabelText(/^件名/)[1]!, { target: { value: '書きかけの件名' } })
  fireEvent.click(dialog().getAllByRole('button', { name: /閉じる/ })[0]!)
  fireEvent.click(screen.getByRole('button', { name: '次第を編集する' }))

  expect((await dialog().findAllByLabelText<HTMLInputElement>(/^件名/))[1]!.value).toBe('書きかけの件名')
})

it('offers a reader nothing to change', async () => {
  shown = { ...meeting, mayWrite: false }
  open()

  expect(await screen.findByText('保育園における個人情報の紛失について')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '次第を編集する' })).toBeNull()
  expect(screen.queryByRole('button', { name: '会議を中止する' })).toBeNull()
})
