import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage, personWith } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import { Component as AccountsPage } from './pages/accounts-page'
import { Component as AppointmentsPage } from './pages/appointments-page'
import { Component as MailsPage } from './pages/dead-mails-page'
import { Component as DutyPage } from './pages/duty-page'
import { Component as FailedStepsPage } from './pages/failed-steps-page'
import { Component as UnitsPage } from './pages/units-page'

const NOTHING = { items: [], page: 0, size: 20, total: 0 }
/** Each page with what it reads, how that looks empty, and what is said then. */
const PAGES: [reads: string, page: ReactNode, empty: unknown, says: RegExp][] = [
  ['/api/admin/units', <UnitsPage key="units" />, [], /当てはまる所属はありません/],
  ['/api/admin/accounts', <AccountsPage key="accounts" />, NOTHING, /当てはまるアカウントはありません/],
  ['/api/admin/appointments', <AppointmentsPage key="appointments" />, [], /確認を待っている登録はありません/],
  ['/api/admin/duty-telephones', <DutyPage key="duty" />, [], /連絡先がまだありません/],
  ['/api/dead-mails', <MailsPage key="mails" />, NOTHING, /送れなかったメールはありません/],
  ['/api/admin/failed-steps', <FailedStepsPage key="steps" />, [], /止まった処理はありません/],
]
/** Each press that is no form, with what is asked before it, if anything. */
const PRESSES: [button: string, page: ReactNode, asks: RegExp | null, to: string, done: RegExp][] = [
  [
    '利用停止',
    <AccountsPage key="lock" />,
    /ログインできなくなります/,
    'PUT /api/admin/accounts/1/lock',
    /利用を停止しました/,
  ],
  [
    '使うのをやめる',
    <DutyPage key="duty" />,
    /記録は残り/,
    'POST /api/admin/duty-telephones/3/end',
    /使うのをやめました/,
  ],
  [
    '確認する',
    <AppointmentsPage key="confirm" />,
    /操作ができるようになります/,
    'POST /api/admin/appointments/1/confirmation',
    /登録を確認しました/,
  ],
  ['送り直す', <MailsPage key="mail" />, null, 'POST /api/dead-mails/1/resend', /送り直しています/],
  ['やめたものを全て送り直す', <MailsPage key="mails" />, null, 'POST /api/dead-mails/resend', /2通を送り直しています/],
  ['やり直す', <FailedStepsPage key="step" />, null, 'POST /api/admin/failed-steps/s1/retry', /やり直しを始めました/],
]

const ofContract = (path: string) => contractAnswer('GET', path) as { items: object[] } & object[]
const one = (path: string, more: object) => ({
  ...NOTHING,
  total: 1,
  items: [{ ...ofContract(path).items[0], ...more }],
})
let read: Record<string, unknown>
let answer: () => unknown
let asked: Asked[]
const changes = () => asked.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`)

beforeEach(() => {
  read = {
    '/api/admin/accounts': one('/api/admin/accounts', { locked: false }),
    '/api/admin/appointments': [{ ...ofContract('/api/admin/appointments')[0], reader: 'SECOND_PERSON' }],
    '/api/admin/duty-telephones': [{ ...ofContract('/api/admin/duty-telephones')[0], id: 3, ended: false }],
    '/api/dead-mails': one('/api/dead-mails', { dead: true }),
    '/api/admin/failed-steps': [{ ...ofContract('/api/admin/failed-steps')[0], id: 's1' }],
  }
  answer = () => ({ count: 2 })
  asked = standIn(({ method, path }) => (method === 'GET' ? (read[path] ?? contractAnswer(method, path)) : answer()))
})

const open = (page: ReactNode) => openPage(page, { person: personWith('admin') })

describe.each(PAGES)('the page of %s', (reads, page, empty, says) => {
  it('says that there is nothing where there is nothing', async () => {
    read[reads] = empty
    open(page)
    expect(await screen.findByText(says)).toBeTruthy()
  })

  it('can be asked for again where it could not be read', async () => {
    read[reads] = refusal(500, { title: '今は読めません。' })
    open(page)
    expect(await screen.findByText('今は読めません。')).toBeTruthy()
    read[reads] = empty
    fireEvent.click(screen.getByRole('button', { name: 'もう一度読み込む' }))
    expect(await screen.findByText(says)).toBeTruthy()
  })
})

describe.each(PRESSES)('the button 「%s」', (button, page, asks, to, done) => {
  async function press() {
    open(page)
    fireEvent.click(await screen.findByRole('button', { name: button }))
    if (!asks) return
    const dialog = await screen.findByRole('dialog')
    expect(dialog.textContent).toMatch(asks)
    expect(changes()).toEqual([])
    fireEvent.click(within(dialog).getByRole('button', { name: button }))
  }

  it('asks first where it is not easily undone, acts once and says what has happened', async () => {
    await press()
    expect(await screen.findByText(done)).toBeTruthy()
    expect(changes()).toEqual([to])
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('says why it was refused', async () => {
    answer = () => refusal(409, { title: 'ほかの人が先に変更しました。' })
    await press()
    expect(await screen.findByText(/ほかの人が先に変更しました/)).toBeTruthy()
  })
})

it('pressing twice acts once', async () => {
  let finish: (answer: unknown) => void = () => undefined
  answer = () => new Promise((given) => (finish = given))
  open(<AccountsPage />)
  fireEvent.click(await screen.findByRole('button', { name: '利用停止' }))
  const go = within(await screen.findByRole('dialog')).getByRole('button', { name: '利用停止' })
  fireEvent.click(go)
  fireEvent.click(go)
  await waitFor(() => expect(changes()).not.toEqual([]))
  finish(undefined)

  expect(await screen.findByText('利用を停止しました。')).toBeTruthy()
  expect(changes()).toHaveLength(1)
})

it('units are found by what one remembers of them, and those with a vacant post by a tick', async () => {
  const post = (name: string, vacant: boolean) => ({
    id: 1,
    role: 'facility-head',
    name,
    takesTwo: false,
    vacant,
    holdings: [],
  })
  const unit = (code: string, name: string, vacant: boolean) => ({
    ...ofContract('/api/admin/units')[0],
    code,
    name,
    posts: [post('園長', vacant)],
  })
  read['/api/admin/units'] = [unit('F001', 'わかば保育園', false), unit('F002', 'ひばり保育園', true)]
  open(<UnitsPage />)
  await screen.findByRole('link', { name: 'わかば保育園' })
  fireEvent.click(screen.getByRole('checkbox', { name: '担当者のいない職がある所属だけ' }))
  expect(screen.queryByRole('link', { name: 'わかば保育園' })).toBeNull()
  expect(screen.getByRole('link', { name: 'ひばり保育園' })).toBeTruthy()
  fireEvent.click(screen.getByRole('checkbox', { name: '担当者のいない職がある所属だけ' }))
  fireEvent.change(screen.getByLabelText('所属・職・氏名で絞り込む'), { target: { value: 'f001' } })

  await waitFor(() => expect(screen.queryByRole('link', { name: 'ひばり保育園' })).toBeNull())
  expect(screen.getByRole('link', { name: 'わかば保育園' }).getAttribute('href')).toBe('/admin/units/F001')
})

it('a duty list without anybody for the night says so', async () => {
  read['/api/admin/duty-telephones'] = [{ ...ofContract('/api/admin/duty-telephones')[0], night: false, ended: false }]
  open(<DutyPage />)

  expect(await screen.findByText('夜間・休日に電話を頼める当直がありません')).toBeTruthy()
})

it.each(['PROPOSER', 'APPOINTED'])('an appointment cannot be confirmed by its %s', async (reader) => {
  read['/api/admin/appointments'] = [{ ...ofContract('/api/admin/appointments')[0], reader }]
  open(<AppointmentsPage />)

  await screen.findByText(/ほかの.*確認を待っています/)
  expect(screen.queryByRole('button', { name: '確認する' })).toBeNull()
  expect(screen.queryAllByRole('button', { name: '取り下げる' })).toHaveLength(reader === 'PROPOSER' ? 1 : 0)
})
