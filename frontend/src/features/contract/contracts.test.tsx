import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage, personWith } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import type { CaseContracts, Contract } from './api'
import { Component as ContractsPage } from './pages/contracts-page'
import ContractsTab from './pages/contracts-tab'
import ContractsInShort from './components/contracts-in-short'

const CASE = '/api/incidents/2012-0001/contracts'
const full = <T,>(path: string) => contractAnswer('GET', path) as T
const concerned = full<CaseContracts>(CASE).contracts[0]!
const view = (more: Partial<CaseContracts>): CaseContracts => ({
  contracts: [],
  takenBack: [],
  lateNoticeUnexplained: false,
  contractorCase: false,
  ...more,
})
const choices = {
  contractors: [{ code: 'C001', name: '緑野福祉会' }],
  sections: [
    { code: 'S-A', name: '甲課' },
    { code: 'S-B', name: '乙課' },
  ],
  ownSections: ['S-A'],
  mayEnter: true,
}

let read: Record<string, unknown>
let answer: () => unknown
let asked: Asked[]
const sent = () => asked.filter(({ method }) => method === 'POST')

beforeEach(() => {
  read = {
    '/api/contracts': { items: [], page: 0, size: 20, total: 0 },
    '/api/contracts/choices': choices,
    '/api/incidents/2012-0001/allowed-operations': [
      'concernContract',
      'recordContractChain',
      'demandContractorPlan',
      'recordContractorPlan',
      'explainLateNotice',
      'takeContractBack',
    ],
    '/api/incidents/2012-0001/attachments': [],
  }
  answer = () => full('/api/contracts/1')
  asked = standIn(({ method, path }) => (method === 'GET' ? (read[path] ?? contractAnswer(method, path)) : answer()))
})

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const dialog = () => within(document.querySelector('dialog[open]')!)
const type = (label: RegExp, value: string) => fireEvent.change(dialog().getByLabelText(label), { target: { value } })

it('says to a section how a contract is entered, and to others that there is none', async () => {
  openPage(<ContractsPage />, { person: personWith('section-staff') })
  expect(await screen.findByText(/「契約を登録する」から/)).toBeTruthy()
  expect(screen.getByRole('button', { name: '契約を登録する' })).toBeTruthy()
})

it('offers a contractor no form of a contract', async () => {
  openPage(<ContractsPage />, { person: personWith('contractor') })
  expect(await screen.findByText(/所管する契約が登録されると/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: '契約を登録する' })).toBeNull()
})

it('keeps what was typed and says at the field what the office refuses', async () => {
  openPage(<ContractsPage />, { person: personWith('section-staff') })
  press('契約を登録する')
  await waitFor(() => dialog().getByLabelText(/委託業務名/))
  fireEvent.change(dialog().getByLabelText(/受託者/), { target: { value: 'C001' } })
  type(/委託業務名/, '運営委託')
  fireEvent.click(dialog().getByRole('radio', { name: '委託' }))
  fireEvent.change(dialog().getAllByLabelText('日付')[0]!, { target: { value: '2012-04-01' } })
  answer = () =>
    refusal(400, {
      title: '入力を確かめてください',
      violations: [{ field: 'sections', message: '自分の課を加えてください' }],
    })
  fireEvent.click(dialog().getByRole('button', { name: '登録する' }))
  expect((await dialog().findAllByText('自分の課を加えてください')).length).toBeGreaterThan(0)
  expect((dialog().getByLabelText(/委託業務名/) as HTMLInputElement).value).toBe('運営委託')
  expect(sent()[0]!.body).toMatchObject({ contractor: 'C001', sections: ['S-A'], from: '2012-04-01', to: null })
})

it('names the contract in the overview, and says where one is missing', async () => {
  read[CASE] = view({ contractorCase: true })
  const first = openPage(<ContractsInShort number="2012-0001" />)
  expect(await screen.findByText(/どの契約かがまだ記入されていません/)).toBeTruthy()
  first.unmount()
  read[CASE] = view({ contracts: [concerned], contractorCase: true })
  openPage(<ContractsInShort number="2012-0001" />)
  expect((await screen.findAllByText(new RegExp(concerned.terms.work))).length).toBeGreaterThan(0)
  expect(screen.queryByText(/まだ記入されていません/)).toBeNull()
})

it('asks for the reason only where the plan came after its limit', async () => {
  const plan = { ...concerned.plans[0]!, receipt: null }
  read[CASE] = view({ contracts: [{ ...concerned, plans: [plan], planLimit: '2012-11-28T15:00:00Z' }] })
  answer = () => read[CASE]
  openPage(<ContractsTab number="2012-0001" />)
  await screen.findByRole('button', { name: '計画を受け取った' })
  expect(screen.queryByRole('button', { name: '計画を求めた' })).toBeNull()
  press('計画を受け取った')
  type(/計画の内容/, '研修')
  const [date, time] = [dialog().getByLabelText('日付'), dialog().getByLabelText('時刻')]
  fireEvent.change(date, { target: { value: '2012-11-28' } })
  fireEvent.change(time, { target: { value: '09:00' } })
  expect(dialog().queryByLabelText(/遅れた理由/)).toBeNull()
  fireEvent.change(date, { target: { value: '2012-11-29' } })
  type(/遅れた理由/, '研修の後のため')
  fireEvent.click(dialog().getByRole('button', { name: '記録する' }))
  await waitFor(() => expect(sent()[0]?.body).toMatchObject({ words: '研修', latenessReason: '研修の後のため' }))
})

it('wants words or a file of a plan that came', async () => {
  const plan = { ...concerned.plans[0]!, receipt: null }
  read[CASE] = view({ contracts: [{ ...concerned, plans: [plan], planLimit: null }] })
  openPage(<ContractsTab number="2012-0001" />)
  await screen.findByRole('button', { name: '計画を受け取った' })
  press('計画を受け取った')
  fireEvent.click(dialog().getByRole('button', { name: '記録する' }))
  expect((await dialog().findAllByText('内容を書くか、ファイルを選んでください。')).length).toBeGreaterThan(0)
  expect(sent()).toEqual([])
})

it('begins the correction of a chain with the chain, and asks why', async () => {
  read[CASE] = view({ contracts: [{ ...concerned, chains: 1 }] })
  openPage(<ContractsTab number="2012-0001" />)
  await screen.findByRole('button', { name: '再委託の連鎖を訂正する' })
  press('再委託の連鎖を訂正する')
  expect((dialog().getAllByLabelText(/事業者名/)[0] as HTMLInputElement).value).toBe(concerned.chain[0]!.name)
  fireEvent.click(dialog().getByRole('button', { name: '保存する' }))
  await waitFor(() => expect(dialog().getByLabelText(/理由/).getAttribute('aria-invalid')).toBe('true'))
  answer = () =>
    refusal(400, { title: '確かめてください', violations: [{ field: 'links[0].name', message: '同じ事業者です' }] })
  type(/理由/, '訂正')
  fireEvent.click(dialog().getByRole('button', { name: '保存する' }))
  expect((await dialog().findAllByText('同じ事業者です')).length).toBeGreaterThan(0)
})

it('offers to choose a contract, or leads to the register where none fits', async () => {
  read[CASE] = view({})
  read[`${CASE}/fitting`] = []
  openPage(<ContractsTab number="2012-0001" />)
  await screen.findByRole('button', { name: '契約を記入する' })
  press('契約を記入する')
  expect(await dialog().findByRole('link', { name: '契約台帳を開く' })).toBeTruthy()
})

it('says why a late notice is still to be explained', async () => {
  read[CASE] = view({ lateNoticeUnexplained: true, contractorCase: true })
  answer = () => view({ contractorCase: true })
  openPage(<ContractsTab number="2012-0001" />)
  await screen.findByRole('button', { name: '遅れた理由を記入する' })
  press('遅れた理由を記入する')
  type(/遅れた理由/, '捜していたため')
  fireEvent.click(dialog().getByRole('button', { name: '遅れた理由を記入する' }))
  await waitFor(() => expect(sent()[0]?.body).toEqual({ latenessReason: '捜していたため' }))
})

it('reads a contract as the contract of the API gives it', () => {
  expect(full<Contract>('/api/contracts/1').terms.sections.length).toBeGreaterThan(0)
})
