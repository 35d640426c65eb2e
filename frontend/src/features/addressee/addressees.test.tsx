import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage, personWith } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import type { Addressee, CaseAddressee, CaseAddressees } from './api'
import { Component as AddresseesPage } from './pages/addressees-page'
import AddresseesTab from './pages/addressees-tab'

const CASE = '/api/incidents/2012-0001/addressees'
const full = contractAnswer('GET', CASE) as CaseAddressees
const police: CaseAddressee = {
  ...full.addressees[0]!,
  id: 4,
  terms: { ...full.addressees[0]!.terms, name: 'みどり野警察署', telephone: '042-000-2110' },
  byRule: true,
  named: true,
  status: 'OPEN',
  next: 1,
  reports: [],
  dismissals: [],
  mayDecide: false,
}
const told = (words: string): CaseAddressee => ({
  ...police,
  status: 'TOLD',
  next: 2,
  reports: [{ ...full.addressees[0]!.reports[0]!, number: 1, words }],
})
const view = (...addressees: CaseAddressee[]): CaseAddressees => ({
  addressees,
  toAdd: [{ addressee: 7, name: '県 市町村課', named: false }],
})

let read: Record<string, unknown>
let answer: () => unknown
let asked: Asked[]
const sent = () => asked.filter(({ method }) => method === 'POST')

beforeEach(() => {
  sessionStorage.clear()
  read = {
    [CASE]: view(police),
    '/api/incidents/2012-0001/allowed-operations': [
      'addCaseAddressee',
      'recordAddresseeReport',
      'dismissAddressee',
      'decideAddresseeDismissal',
    ],
    '/api/incidents/2012-0001/clocks': { clocks: [], undated: [] },
  }
  answer = () => view(told('盗まれた。'))
  asked = standIn(({ method, path }) => (method === 'GET' ? (read[path] ?? contractAnswer(method, path)) : answer()))
})

const secretariat = { person: personWith('secretariat') }
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))
const dialog = () => within(document.querySelector('dialog[open]')!)
const field = (label: RegExp) => dialog().getByLabelText<HTMLTextAreaElement>(label, { selector: 'textarea, input' })

async function typeReport() {
  openPage(<AddresseesTab number="2012-0001" />, secretariat)
  await press('第1報を記録する')
  fireEvent.click(dialog().getByRole('radio', { name: '電話' }))
  fireEvent.change(field(/^報告した内容/), { target: { value: 'カードが盗まれた。' } })
  fireEvent.change(field(/^受付番号/), { target: { value: '25-1' } })
}
const record = () => fireEvent.click(dialog().getByRole('button', { name: '報告を記録する' }))

it('says that a case has no other addressees, and who names them', async () => {
  read[CASE] = view()
  openPage(<AddresseesTab number="2012-0001" />, secretariat)

  expect(await screen.findByText(/その他の報告先はありません/)).toBeTruthy()
  expect(screen.getByRole('link', { name: '報告先の一覧' })).toBeTruthy()
  expect(screen.getByRole('button', { name: '報告先を加える' })).toBeTruthy()
})

it('has the telephone of the addressee under the thumb', async () => {
  openPage(<AddresseesTab number="2012-0001" />, secretariat)

  expect((await screen.findByRole('link', { name: '042-000-2110' })).getAttribute('href')).toBe('tel:0420002110')
})

it('records a report with the number that the page shows', async () => {
  await typeReport()
  record()

  await waitFor(() => expect(sent()).toHaveLength(1))
  expect(sent()[0]!.path).toBe(`${CASE}/4/reports`)
  expect(sent()[0]!.body).toMatchObject({
    number: 1,
    means: 'PHONE',
    words: 'カードが盗まれた。',
    receiptNumber: '25-1',
    latenessReason: null,
  })
})

it('says at the field what the office refuses, and keeps what was typed', async () => {
  const sentence = 'この受付番号は、同じ報告先への別の報告で使われています。番号を確かめるか、空のままにしてください。'
  answer = () => refusal(400, { violations: [{ field: 'receiptNumber', message: sentence }] })
  await typeReport()
  record()

  expect((await dialog().findAllByText(sentence)).length).toBeGreaterThan(0)
  expect(field(/^報告した内容/).value).toBe('カードが盗まれた。')
})

it('asks why as soon as the office says that the report is late', async () => {
  const sentence = '遅れた理由を入力してください。'
  answer = () => refusal(400, { violations: [{ field: 'latenessReason', message: sentence }] })
  await typeReport()
  record()

  expect(await dialog().findByLabelText(/遅れた理由/)).toBeTruthy()
})

it('shows the second clerk what the first one recorded, and gives the next number to what was typed', async () => {
  answer = () => refusal(409, { current: view(told('窓が割られていた。')) })
  await typeReport()
  record()
  expect(await dialog().findByText('窓が割られていた。')).toBeTruthy()
  expect(field(/^報告した内容/).value).toBe('カードが盗まれた。')

  record()
  await waitFor(() => expect(sent()).toHaveLength(2))
  expect(sent()[1]!.body).toMatchObject({ number: 2, words: 'カードが盗まれた。' })
})

it('keeps a report that was begun while its dialog is closed', async () => {
  await typeReport()
  fireEvent.click(dialog().getAllByRole('button', { name: /閉じる/ })[0]!)
  await press('第1報を記録する')

  expect(field(/^報告した内容/).value).toBe('カードが盗まれた。')
})

it('says that another person has to confirm before whom the rule named is not needed', async () => {
  openPage(<AddresseesTab number="2012-0001" />, secretariat)
  await press('不要とする')
  expect(dialog().getByText(/情報公開課の別の人が確認すると不要になります/)).toBeTruthy()
  fireEvent.click(dialog().getByRole('button', { name: '理由を記録する' }))
  await waitFor(() => expect(dialog().getByRole('textbox').getAttribute('aria-invalid')).toBe('true'))
  expect(sent()).toEqual([])

  fireEvent.change(dialog().getByRole('textbox'), { target: { value: '警察から知らせがあった。' } })
  fireEvent.click(dialog().getByRole('button', { name: '理由を記録する' }))
  await waitFor(() => expect(sent()[0]?.body).toEqual({ reason: '警察から知らせがあった。' }))
})

it('asks the second person for the reason of a refusal', async () => {
  const dismissal = { ...full.addressees[0]!.dismissals[0]!, reason: '伝わっている。', decision: null }
  read[CASE] = view({ ...police, status: 'WAITS', dismissals: [dismissal], mayDecide: true })
  openPage(<AddresseesTab number="2012-0001" />, secretariat)
  await press('不要を確認する')
  fireEvent.click(dialog().getByRole('radio', { name: '認めない' }))
  fireEvent.click(dialog().getByRole('button', { name: '記録する' }))
  expect(sent()).toEqual([])

  fireEvent.change(await dialog().findByLabelText(/認めない理由/), { target: { value: '警察は知らない。' } })
  fireEvent.click(dialog().getByRole('button', { name: '記録する' }))
  await waitFor(() => expect(sent()[0]?.body).toEqual({ confirmed: false, reason: '警察は知らない。' }))
})

it('adds an addressee of the list by hand, with the reason', async () => {
  read[CASE] = view()
  openPage(<AddresseesTab number="2012-0001" />, secretariat)
  await press('報告先を加える')
  fireEvent.change(dialog().getByLabelText(/^報告先/), { target: { value: '7' } })
  fireEvent.change(field(/^加える理由/), { target: { value: '県の求めによる。' } })
  fireEvent.click(dialog().getByRole('button', { name: '加える' }))

  await waitFor(() => expect(sent()[0]?.body).toEqual({ addressee: 7, reason: '県の求めによる。' }))
})

const listed = (contractAnswer('GET', '/api/addressees') as { addressees: Addressee[] }).addressees[0]!
const known: Addressee = {
  ...listed,
  id: 3,
  version: 1,
  unchecked: true,
  ended: false,
  terms: {
    ...listed.terms,
    name: '県 市町村課',
    byRule: true,
    units: [],
    regimes: [],
    kinds: ['THEFT'],
    information: [],
    atContractor: false,
    portal: null,
    telephone: '042-000-2200',
    limit: { kind: 'PROMPTLY', amount: null },
    checkedOn: '2012-04-02',
    from: '2012-04-01',
    to: null,
  },
}

async function correct() {
  read['/api/addressees'] = { addressees: [known], units: [{ code: 'S-A', name: '甲課' }] }
  openPage(<AddresseesPage />, secretariat)
  await press('訂正する')
  fireEvent.change(dialog().getByLabelText(/^電話番号/), { target: { value: '042-000-2299' } })
  fireEvent.change(field(/^訂正の理由/), { target: { value: '移転したため' } })
}
const submit = () => fireEvent.click(dialog().getByRole('button', { name: '訂正する' }))

it('warns where nobody checked an addressee for more than a year', async () => {
  read['/api/addressees'] = { addressees: [known], units: [] }
  openPage(<AddresseesPage />, secretariat)

  expect(await screen.findByText('確認日から1年を過ぎています')).toBeTruthy()
})

it('says that the list is empty', async () => {
  read['/api/addressees'] = { addressees: [], units: [] }
  openPage(<AddresseesPage />, secretariat)

  expect(await screen.findByText('報告先は登録されていません')).toBeTruthy()
})

it('corrects an addressee with the version that was looked at', async () => {
  answer = () => known
  await correct()
  submit()

  await waitFor(() => expect(sent()).toHaveLength(1))
  expect(sent()[0]!.path).toBe('/api/addressees/3/corrections')
  expect(sent()[0]!.body).toMatchObject({
    version: 1,
    reason: '移転したため',
    terms: { telephone: '042-000-2299', kinds: ['THEFT'], checkedOn: '2012-04-02', limitAmount: null },
  })
})

it('says at the field of the list what the office refuses, and keeps what was typed', async () => {
  answer = () => refusal(400, { violations: [{ field: 'terms.telephone', message: '電話番号を確かめてください' }] })
  await correct()
  submit()

  expect((await dialog().findAllByText('電話番号を確かめてください')).length).toBeGreaterThan(0)
  expect(field(/^訂正の理由/).value).toBe('移転したため')
})

it('shows what somebody else said of the addressee meanwhile', async () => {
  answer = () =>
    refusal(409, { current: { ...known, version: 2, terms: { ...known.terms, telephone: '042-000-2277' } } })
  await correct()
  submit()
  expect(await dialog().findByText('042-000-2277')).toBeTruthy()

  submit()
  await waitFor(() => expect(sent()[1]?.body).toMatchObject({ version: 2 }))
})

it('does not let facts propose an addressee of which none is chosen', async () => {
  answer = () => known
  await correct()
  fireEvent.click(dialog().getByRole('checkbox', { name: '盗難' }))
  fireEvent.click(dialog().getByRole('button', { name: '進行中の事案で確かめる' }))

  expect((await dialog().findAllByText(/事実を1つ以上選んでください/)).length).toBeGreaterThan(0)
  expect(sent()).toEqual([])
})

const trial = (...cases: { incident: string; until: string | null }[]) => ({
  askedOn: '2026-12-01',
  looked: 12,
  notLooked: 0,
  hidden: cases.length > 0 ? 1 : 0,
  cases,
})

it('shows in which running cases an addressee will appear before the list says so', async () => {
  answer = () => (sent().at(-1)!.path.endsWith('/trial') ? trial({ incident: '2026-0004', until: null }) : known)
  await correct()
  fireEvent.click(dialog().getByRole('checkbox', { name: '紛失' }))
  fireEvent.click(dialog().getByRole('button', { name: '進行中の事案で確かめる' }))

  expect(await dialog().findByText(/進行中の12件のうち、2件に新たに挙がります/)).toBeTruthy()
  expect(dialog().getByText(/うち1件は、あなたが見られない事案/)).toBeTruthy()
  expect(dialog().getByRole('cell', { name: '定めなし' })).toBeTruthy()
  expect(sent()).toMatchObject([
    { path: '/api/addressees/trial', body: { addressee: 3, terms: { kinds: ['LOSS', 'THEFT'] } } },
  ])

  submit()
  await waitFor(() => expect(sent()).toHaveLength(2))
  expect(sent()[1]!.path).toBe('/api/addressees/3/corrections')
})

it('tries once more what was changed after it was tried', async () => {
  answer = () => trial()
  await correct()
  fireEvent.click(dialog().getByRole('checkbox', { name: '紛失' }))
  fireEvent.click(dialog().getByRole('button', { name: '進行中の事案で確かめる' }))
  expect(await dialog().findByText(/新たに挙がる事案はありません/)).toBeTruthy()

  fireEvent.click(dialog().getByRole('checkbox', { name: '改ざん' }))
  expect(dialog().queryByText(/新たに挙がる事案はありません/)).toBeNull()
  fireEvent.click(dialog().getByRole('button', { name: '進行中の事案で確かめる' }))
  await waitFor(() => expect(sent()).toHaveLength(2))
  expect(sent().every(({ path }) => path.endsWith('/trial'))).toBe(true)
})

it('says at the field what the trial refuses, and saves nothing', async () => {
  answer = () => refusal(400, { violations: [{ field: 'terms.to', message: '終わりの日を確かめてください' }] })
  await correct()
  fireEvent.click(dialog().getByRole('checkbox', { name: '紛失' }))
  fireEvent.click(dialog().getByRole('button', { name: '進行中の事案で確かめる' }))

  expect((await dialog().findAllByText('終わりの日を確かめてください')).length).toBeGreaterThan(0)
  expect(field(/^訂正の理由/).value).toBe('移転したため')
  expect(sent()).toHaveLength(1)
})
