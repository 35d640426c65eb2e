import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage, personWith } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import { ITEMS, type Choices, type Consultation } from './api'
import { Component as ConsultationPage } from './pages/consultation-page'
import { Component as ConsultationsPage } from './pages/consultations-page'
import { fieldOf } from './schema'

const choices: Choices = {
  presentYear: 2012,
  years: [
    { fiscalYear: 2013, next: 1 },
    { fiscalYear: 2012, next: 9 },
  ],
  sections: [{ code: 'S-KOSEKI', name: '戸籍住民課' }],
  forms: [
    { kind: 'OUTSOURCING', items: ['SUBJECT', 'ENTRUSTED_TO'] },
    { kind: 'LINKAGE', items: ['WORK', 'LINKED_TO'] },
    { kind: 'OTHER', items: ['CONTENT'] },
  ],
  earlier: [],
}
const consultation: Consultation = {
  ...(contractAnswer('GET', '/api/consultations/1') as Consultation),
  id: 8,
  fiscalYear: 2012,
  label: '諮問第８号',
  version: 1,
  status: 'PREPARING',
  askedOn: null,
  section: '戸籍住民課',
  terms: {
    kind: 'LINKAGE',
    title: '戸籍副本データ管理システムとの結合について',
    basis: null,
    section: 'S-KOSEKI',
    items: [{ item: 'WORK', words: '戸籍事務' }],
    citations: [],
    attachments: [],
    paperNo: null,
    paperDate: null,
  },
  earlier: [],
  askings: [],
  answers: [],
}

let read: Record<string, unknown>
let answer: () => unknown
let asked: Asked[]
const sent = () => asked.filter(({ method }) => method === 'POST')

beforeEach(() => {
  sessionStorage.clear()
  read = {
    '/api/consultations': { items: [], page: 0, size: 20, total: 0 },
    '/api/consultations/choices': choices,
    '/api/consultations/8': consultation,
  }
  answer = () => consultation
  asked = standIn(({ method, path }) => (method === 'GET' ? (read[path] ?? contractAnswer(method, path)) : answer()))
})

const clerk = { person: personWith('secretariat') }
const page = { ...clerk, address: '/council/consultations/8', path: '/council/consultations/:consultation' }
const dialog = () => within(document.querySelector('dialog[open]')!)
const press = (name: string) => fireEvent.click(dialog().getByRole('button', { name }))
const type = (label: RegExp, value: string) => fireEvent.change(dialog().getByLabelText(label), { target: { value } })

async function begin() {
  openPage(<ConsultationsPage />, clerk)
  fireEvent.click(await screen.findByRole('button', { name: '諮問を登録する' }))
  fireEvent.click(await dialog().findByRole('radio', { name: '外部委託' }))
  type(/^諮問の題名/, '税証明書の発行の外部委託について')
  type(/^件名/, '税証明書発行業務の委託')
  fireEvent.change(dialog().getByLabelText(/^所管課/), { target: { value: 'S-KOSEKI' } })
}

it('says to the secretariat how a consultation is entered, and to others that there is none', async () => {
  const first = openPage(<ConsultationsPage />, clerk)
  expect(await screen.findByText(/「諮問を登録する」から/)).toBeTruthy()
  first.unmount()
  openPage(<ConsultationsPage />, { person: personWith('section-chief') })
  expect(await screen.findByText(/情報公開課が諮問を登録すると/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: '諮問を登録する' })).toBeNull()
})

it('proposes the next number, and sends what was typed for this kind', async () => {
  await begin()
  fireEvent.click(dialog().getByRole('radio', { name: '電子計算組織の結合' }))
  type(/^結合先/, '法務省')
  fireEvent.click(dialog().getByRole('radio', { name: '外部委託' }))
  expect(dialog().getByLabelText<HTMLInputElement>(/^件名/).value).toBe('税証明書発行業務の委託')
  press('登録する')

  await waitFor(() => expect(sent()).toHaveLength(1))
  expect(sent()[0]!.body).toMatchObject({
    fiscalYear: 2012,
    consultationNumber: 9,
    terms: {
      kind: 'OUTSOURCING',
      section: 'S-KOSEKI',
      items: [{ item: 'SUBJECT', words: '税証明書発行業務の委託' }],
      attachments: [],
      basis: null,
    },
  })
})

it('proposes another number for another year', async () => {
  await begin()
  fireEvent.change(dialog().getByLabelText(/^番号の年度/), { target: { value: '2013' } })

  expect(dialog().getByLabelText<HTMLInputElement>(/^諮問の番号/).value).toBe('1')
})

it('says at the field that a number was used, and keeps what was typed', async () => {
  const sentence = '平成24年度の諮問第９号は、すでに使われています。'
  answer = () => refusal(400, { violations: [{ field: 'consultationNumber', message: sentence }] })
  await begin()
  press('登録する')

  expect((await dialog().findAllByText(sentence)).length).toBeGreaterThan(0)
  expect(
    dialog()
      .getByLabelText(/^諮問の番号/)
      .getAttribute('aria-invalid'),
  ).toBe('true')
  expect(dialog().getByLabelText<HTMLInputElement>(/^諮問の題名/).value).toBe('税証明書の発行の外部委託について')
})

it('asks for section and title before it is sent', async () => {
  openPage(<ConsultationsPage />, clerk)
  fireEvent.click(await screen.findByRole('button', { name: '諮問を登録する' }))
  await dialog().findByLabelText(/^諮問の題名/)
  press('登録する')

  await waitFor(() =>
    expect(
      dialog()
        .getByLabelText(/^諮問の題名/)
        .getAttribute('aria-invalid'),
    ).toBe('true'),
  )
  expect(sent()).toEqual([])
})

it('finds the place of a refused part among all parts of the forms', () => {
  const place = ITEMS.indexOf('ENTRUSTED_TO')

  expect(fieldOf({ items: [0, place] })('items[1].item')).toBe(`items[${place}].words`)
  expect(fieldOf({ citations: [2] })('citations[0].consultation')).toBe('citations[2].consultation')
})

it('shows what somebody else saved first beside what was typed, and saves after all', async () => {
  const theirs = { ...consultation, version: 2, terms: { ...consultation.terms, title: '戸籍副本の結合について' } }
  answer = () => refusal(409, { title: 'ほかの人が先に保存しました', current: theirs })
  openPage(<ConsultationPage />, page)
  fireEvent.click(await screen.findByRole('button', { name: '内容を変える' }))
  fireEvent.change(await dialog().findByLabelText(/^諮問の題名/), { target: { value: '戸籍データの結合について' } })
  press('保存する')

  expect(await dialog().findByText('戸籍副本の結合について')).toBeTruthy()
  expect(dialog().getByText('戸籍データの結合について')).toBeTruthy()
  answer = () => theirs
  press('保存する')
  await waitFor(() => expect(sent()).toHaveLength(2))
  expect(sent()[1]!.body).toMatchObject({ version: 2, terms: { title: '戸籍データの結合について' } })
})

it('can only be withdrawn before the council was asked', async () => {
  openPage(<ConsultationPage />, page)
  fireEvent.click(await screen.findByRole('button', { name: '取下げを記録する' }))

  expect(dialog().getAllByRole('radio')).toHaveLength(1)
  expect(dialog().getByRole('radio', { name: '取下げ' })).toBeTruthy()
})

it('records the answer in the words of the council', async () => {
  read['/api/consultations/8'] = { ...consultation, status: 'ASKED', askedOn: '2013-01-17', version: 2 }
  openPage(<ConsultationPage />, page)
  fireEvent.click(await screen.findByRole('button', { name: '答申を記録する' }))
  fireEvent.click(dialog().getByRole('radio', { name: '原案通り承認' }))
  fireEvent.change(document.querySelector('dialog[open] #on input[type=date]')!, { target: { value: '2013-01-17' } })
  type(/^審議会の言葉/, '賛成＜多数＞、反対＜１名＞')
  press('記録する')

  await waitFor(() =>
    expect(sent()[0]?.body).toEqual({
      version: 2,
      on: '2013-01-17',
      outcome: 'APPROVED',
      words: '賛成＜多数＞、反対＜１名＞',
      opinion: null,
      reason: null,
    }),
  )
})

it('offers the paper to a chief, and nothing to change', async () => {
  openPage(<ConsultationPage />, { ...page, person: personWith('section-chief') })

  const word = await screen.findByRole('link', { name: /Word/ })
  expect(word.getAttribute('href')).toBe('/api/consultations/8/paper/word')
  expect(screen.queryByRole('button')).toBeNull()
})
