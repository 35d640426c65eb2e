import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { openPage, personWith } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import { KeepsTyping } from '@/ui/kept-typing'
import type { OtherContract, Rechecks as View } from '../api'
import { Rechecks } from './rechecks'

const other: OtherContract = {
  contract: 7,
  terms: {
    contractor: { code: 'C002', name: '緑野給食' },
    work: '配食の委託',
    kind: 'ENTRUSTMENT',
    sections: [{ code: 'S-KOREI', name: '高齢福祉課' }],
    from: '2012-04-01',
    to: null,
    clauses: ['ACCIDENT_REPORT', 'SUBCONTRACT_APPROVAL', 'RETURN_OR_ERASURE', 'CONFIDENTIALITY', 'NO_OTHER_USE'],
    clauseWords: null,
    noticeHours: null,
  },
  sameContractor: false,
  rechecks: [],
}
const found: OtherContract['rechecks'][number] = {
  number: 1,
  on: '2012-12-26',
  missing: ['INSPECTION'],
  follows: '次の更新で加える。',
  by: { account: 3, name: '高橋 一郎', post: '高齢福祉課長' },
  at: '2012-12-26T03:00:00Z',
}

let view: View
let answer: () => unknown
let asked: Asked[]
const sent = () => asked.filter(({ method }) => method === 'POST')
const dialog = () => within(document.querySelector('dialog[open]')!)
const open = () =>
  openPage(
    <KeepsTyping>
      <Rechecks number="2012-0001" />
    </KeepsTyping>,
    { person: personWith('section-chief') },
  )
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))
const tick = (name: string) => fireEvent.click(dialog().getByRole('checkbox', { name }))
const send = () => fireEvent.click(dialog().getByRole('button', { name: '記録する' }))
const follows = () => dialog().getByLabelText<HTMLTextAreaElement>(/^これから行うこと/)
const day = () => fireEvent.change(dialog().getByLabelText('日付'), { target: { value: '2012-12-26' } })

beforeEach(() => {
  sessionStorage.clear()
  view = { contracts: [other] }
  answer = () => view
  asked = standIn(({ method, path }) => {
    if (method !== 'GET') return answer()
    return path.endsWith('/allowed-operations') ? ['recordContractRecheck'] : view
  })
})

it('says that nothing is to be looked through', async () => {
  view = { contracts: [] }
  open()

  expect(await screen.findByText(/見直す契約はありません/)).toBeTruthy()
})

it('shows how many contracts were looked through, what each lacks, and which nobody has looked at', async () => {
  view = {
    contracts: [
      { ...other, rechecks: [found] },
      { ...other, contract: 8, terms: { ...other.terms, work: '昼食の委託' } },
    ],
  }
  open()

  expect(await screen.findByText(/足りない特記事項：立入検査/)).toBeTruthy()
  expect(screen.getByText('次の更新で加える。')).toBeTruthy()
  expect(screen.getByText(/まだ見直していない契約：昼食の委託/)).toBeTruthy()
  expect(screen.getByText('まだ見直していません。')).toBeTruthy()
})

it('begins with the clauses of the register and sends those that are missing', async () => {
  open()
  await press('見直した結果を記録する')
  day()
  tick('立入検査')
  tick('従事者の監督・教育')
  fireEvent.change(follows(), { target: { value: '覚書を交わす。' } })
  send()

  await waitFor(() => expect(sent()).toHaveLength(1))
  expect(sent()[0]!.path).toBe('/api/incidents/2012-0001/contract-rechecks/7')
  expect(sent()[0]!.body).toEqual({
    rechecks: 0,
    checkedOn: '2012-12-26',
    missing: ['NO_COPY_OR_TAKE_OUT'],
    follows: '覚書を交わす。',
  })
})

it('asks what follows where a clause is missing', async () => {
  open()
  await press('見直した結果を記録する')
  day()
  send()

  expect(await dialog().findAllByText(/足りない特記事項があります。これから行うことを/)).not.toHaveLength(0)
  expect(sent()).toEqual([])
})

it('keeps what was typed where it is refused', async () => {
  answer = () =>
    refusal(400, {
      title: '入力内容を確認してください。',
      violations: [
        { field: 'checkedOn', message: 'この事案を知った日より前です。事案の後に契約を見直した日を入力してください。' },
      ],
    })
  open()
  await press('見直した結果を記録する')
  day()
  fireEvent.change(follows(), { target: { value: '覚書を交わす。' } })
  send()

  expect(await dialog().findAllByText(/この事案を知った日より前です/)).not.toHaveLength(0)
  expect(follows().value).toBe('覚書を交わす。')
})

it('shows what somebody else recorded first beside what was typed, and sends it over that', async () => {
  answer = () =>
    refusal(409, { title: 'ほかの人が先に保存しました。', current: { contracts: [{ ...other, rechecks: [found] }] } })
  open()
  await press('見直した結果を記録する')
  day()
  fireEvent.change(follows(), { target: { value: '覚書を交わす。' } })
  send()

  expect(await dialog().findByText('立入検査', { selector: 'td, dd, p, div' })).toBeTruthy()
  send()
  await waitFor(() => expect(sent()).toHaveLength(2))
  expect(sent()[1]!.body).toMatchObject({ rechecks: 1 })
})

it('keeps what was typed while the form is closed', async () => {
  open()
  await press('見直した結果を記録する')
  fireEvent.change(follows(), { target: { value: '覚書を交わす。' } })
  fireEvent.click(dialog().getByRole('button', { name: '閉じる' }))
  await press('見直した結果を記録する')

  await waitFor(() => expect(follows().value).toBe('覚書を交わす。'))
})
