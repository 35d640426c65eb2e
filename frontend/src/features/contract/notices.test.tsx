import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import { NOTICE_ITEMS, type CaseContracts, type ContractorNotices, type GivenNotice } from './api'
import ContractsTab from './pages/contracts-tab'
import { Component as NoticeSheet } from './pages/notice-sheet'
import { ContractorTold } from './parts/contractor-told'

const CASE = '/api/incidents/2012-0001'
const given: GivenNotice = {
  number: 1,
  toldAt: '2012-11-20T10:05:00Z',
  teller: null,
  sections: ['高齢社会対策課'],
  items: NOTICE_ITEMS.map((item) => ({ item, text: item === 'SUMMARY' ? '地図をなくした。' : null })),
  by: { account: 7, name: '若林 透', post: '業務責任者' },
  recordedAt: '2012-11-20T10:06:00Z',
  cameFrom: null,
}
const contracts = contractAnswer('GET', `${CASE}/contracts`) as CaseContracts
const concerned = { ...contracts.contracts[0]!, contract: 1 }
const view = (own: boolean, notices: GivenNotice[]): ContractorNotices => ({
  contractorKnew: '2012-11-20T08:05:00Z',
  days: { from: '2012-11-22', until: '2012-11-24' },
  clock: { state: 'MET', limit: '2012-11-21T08:05:00Z', metAt: '2012-11-20T10:05:00Z' },
  contracts: [
    {
      contract: 1,
      work: '在宅介護支援センターの運営',
      contractorName: '緑野福祉会',
      own,
      sections: [
        { code: 'S-A', name: '高齢社会対策課' },
        { code: 'S-B', name: '総合福祉事務所' },
      ],
      notices,
    },
  ],
})

let read: Record<string, unknown>
let answer: () => unknown
let asked: Asked[]
const sent = () => asked.filter(({ method }) => method === 'POST')

beforeEach(() => {
  read = {
    [`${CASE}/contracts`]: {
      contracts: [concerned],
      takenBack: [],
      lateNoticeUnexplained: false,
      contractorCase: true,
    },
    [`${CASE}/contractor-notices`]: view(true, []),
    [`${CASE}/contractor-notices/1/proposal`]: {
      texts: [{ field: 'SUMMARY', text: '地図の紛失が判明した。', from: ['FIRST_REPORT'], of: null }],
    },
    [`${CASE}/allowed-operations`]: ['recordContractorNotice'],
  }
  answer = () => view(true, [given])
  asked = standIn(({ method, path }) => (method === 'GET' ? (read[path] ?? contractAnswer(method, path)) : answer()))
})

const dialog = () => within(document.querySelector('dialog[open]')!)
const send = (label: string) => fireEvent.click(dialog().getByRole('button', { name: label }))
const text = (label: RegExp) => dialog().getByRole<HTMLTextAreaElement>('textbox', { name: label })

async function open(label: string) {
  openPage(<ContractsTab number="2012-0001" />)
  fireEvent.click(await screen.findByRole('button', { name: label }))
  await waitFor(() => text(/概要/))
}

/** All but the outline is not known. */
const nothingElseKnown = () =>
  dialog()
    .getAllByRole('checkbox', { name: /は未把握/ })
    .forEach((one) => fireEvent.click(one))

it('says of a notice in which other case it was told', async () => {
  read[`${CASE}/contractor-notices`] = view(true, [
    { ...given, number: 2, cameFrom: '2012-0007' },
    { ...given, number: 1 },
  ])
  openPage(<ContractsTab number="2012-0001" />)

  expect(await screen.findByText('第1報')).toBeTruthy()
  expect(screen.getAllByText(/で受けた通知です/)).toHaveLength(1)
  expect(screen.getByText(/平成24年度第7号で受けた通知です/)).toBeTruthy()
})

it('says what the law gives, about when to tell, and how the first word came', async () => {
  openPage(<ContractsTab number="2012-0001" />)
  expect(await screen.findByText(/個人情報保護法26条1項ただし書/)).toBeTruthy()
  expect(
    screen.getByText(/平成24年11月22日（木）から平成24年11月24日（土）までです（知った日と閉庁日も数えます）/),
  ).toBeTruthy()
  expect(screen.getByText(/期限（.*）までに届いています/)).toBeTruthy()
  expect(screen.getByText('通知の内容はまだ記録されていません。')).toBeTruthy()
})

it('begins with what the records know, and wants each item written or said to be unknown', async () => {
  await open('九項目を通知する')
  expect(text(/概要/).value).toBe('地図の紛失が判明した。')
  expect(dialog().getByText(/第一報から入れてあります。/)).toBeTruthy()
  expect(dialog().queryByLabelText(/誰から/)).toBeNull()
  send('通知する')
  expect((await dialog().findAllByText('書くか、「未把握」を選んでください。')).length).toBeGreaterThan(7)
  expect(sent()).toEqual([])

  fireEvent.change(text(/概要/), { target: { value: '訓練中に地図をなくした。' } })
  nothingElseKnown()
  send('通知する')
  await waitFor(() => expect(sent()).toHaveLength(1))
  expect(sent()[0]!.path).toBe(`${CASE}/contractor-notices/1`)
  expect(sent()[0]!.body).toMatchObject({ seen: 0, teller: null, sections: ['S-A', 'S-B'] })
  const items = (sent()[0]!.body as { items: { item: string; text: string | null }[] }).items
  expect(items).toHaveLength(9)
  expect(items.filter((one) => one.text !== null)).toEqual([{ item: 'SUMMARY', text: '訓練中に地図をなくした。' }])
})

it('keeps what was typed and says at the field what is refused, also after the dialog was closed', async () => {
  read[`${CASE}/contractor-notices`] = view(false, [])
  await open('受けた通知を記入する')
  fireEvent.change(text(/概要/), { target: { value: '地図をなくした。' } })
  nothingElseKnown()
  send('記録する')
  expect((await dialog().findAllByText('入力してください。')).length).toBeGreaterThan(0)
  fireEvent.change(text(/誰から/), { target: { value: '業務責任者' } })
  answer = () =>
    refusal(400, {
      title: '確かめてください',
      violations: [{ field: 'toldAt', message: '受託者が知った日時より前です。日時を確かめてください。' }],
    })
  send('記録する')
  expect((await dialog().findAllByText(/受託者が知った日時より前です/)).length).toBeGreaterThan(0)
  expect(text(/概要/).value).toBe('地図をなくした。')
  fireEvent.click(dialog().getByRole('button', { name: '閉じる' }))
  fireEvent.click(screen.getByRole('button', { name: '受けた通知を記入する' }))
  await waitFor(() => expect(text(/概要/).value).toBe('地図をなくした。'))
})

it('shows beside what was typed what somebody else recorded first', async () => {
  await open('九項目を通知する')
  fireEvent.change(text(/概要/), { target: { value: '別の言い方' } })
  nothingElseKnown()
  answer = () => refusal(409, { title: '先に保存されました', current: view(true, [given]) })
  send('通知する')
  expect(await dialog().findByText('地図をなくした。')).toBeTruthy()
  answer = () => view(true, [given])
  send('通知する')
  await waitFor(() => expect(sent()[1]?.body).toMatchObject({ seen: 1 }))
})

it('shows what was told, and offers to supplement and to print it', async () => {
  read[`${CASE}/contractor-notices`] = view(false, [{ ...given, teller: '若林業務責任者' }])
  openPage(<ContractsTab number="2012-0001" />)
  expect(await screen.findByText(/若林業務責任者から/)).toBeTruthy()
  expect(screen.getByText('地図をなくした。')).toBeTruthy()
  expect(screen.getAllByText('未把握')).toHaveLength(8)
  expect(screen.getByRole('button', { name: '通知を補う' })).toBeTruthy()
  expect(screen.getByRole('link', { name: '通知書を開く（印刷）' }).getAttribute('href')).toBe(
    '/incidents/2012-0001/contractor-notices/1/1/sheet',
  )
})

it('offers no form to whoever may not tell', async () => {
  read[`${CASE}/allowed-operations`] = []
  openPage(<ContractsTab number="2012-0001" />)
  expect(await screen.findByText('通知の内容はまだ記録されていません。')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '九項目を通知する' })).toBeNull()
})

const sheet = (nth: string) =>
  openPage(<NoticeSheet />, {
    address: `/incidents/2012-0001/contractor-notices/1/${nth}/sheet`,
    path: '/incidents/:number/contractor-notices/:contract/:nth/sheet',
  })

it('prints the notice as a plain list of the nine items', async () => {
  read[`${CASE}/contractor-notices`] = view(true, [given])
  sheet('1')
  expect(await screen.findByText('地図をなくした。')).toBeTruthy()
  expect(screen.getByText('緑野福祉会')).toBeTruthy()
  expect(screen.getByRole('heading', { name: /第1報/ })).toBeTruthy()
})

it('leads back from a notice that is not there', async () => {
  sheet('4')
  expect(await screen.findByText(/この番号の通知は記録されていません/)).toBeTruthy()
  expect(screen.getByRole('link', { name: '委託契約の画面に戻る' })).toBeTruthy()
})

it('stands beside a report with what the contractor told last', async () => {
  read[`${CASE}/contractor-notices`] = view(false, [{ ...given, number: 2 }, given])
  openPage(<ContractorTold number="2012-0001" />)
  expect(await screen.findByText('受託者からの通知（緑野福祉会、第2報）')).toBeTruthy()
  expect(screen.queryByText(/第1報/)).toBeNull()
})
