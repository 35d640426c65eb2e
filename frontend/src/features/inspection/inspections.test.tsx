import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage, personWith } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import type { Choices, Inspection, Register } from './api'
import { Component as InspectionPage } from './pages/inspection-page'
import { Component as InspectionsPage } from './pages/inspections-page'

const choices: Choices = {
  fiscalYear: 2012,
  title: '平成24年度個人情報保護監査の結果について',
  section: 'S-JOHO',
  purpose: '',
  criteria: '',
  items: ['外部委託', '目的外利用'],
  units: [
    { code: 'S-JOHO', name: '情報公開課' },
    { code: 'S-KOSEKI', name: '戸籍住民課' },
  ],
}
const inspection: Inspection = {
  ...(contractAnswer('GET', '/api/inspections/1') as Inspection),
  id: 5,
  version: 2,
  section: '情報公開課',
  terms: {
    fiscalYear: 2012,
    title: choices.title,
    section: 'S-JOHO',
    purpose: null,
    criteria: null,
    items: ['外部委託'],
    subjects: [{ unit: 'S-KOSEKI', on: '2012-08-30' }],
    withSecurityAudit: false,
    outsideExpert: null,
    goodPractice: null,
    guidance: null,
    paperNo: null,
    paperDate: null,
  },
  results: [{ unit: 'S-KOSEKI', name: '戸籍住民課', on: '2012-08-30', found: [] }],
  findings: [],
  owners: [{ unit: 'S-KOSEKI', post: 7, label: '戸籍住民課長' }],
  earlier: [],
}
const finding = {
  ...(contractAnswer('GET', '/api/inspections/1') as Inspection).findings[0]!,
  id: 3,
  unit: '戸籍住民課',
  words: '鍵の管理簿がない。',
  owner: '戸籍住民課長',
  due: '2012-12-28',
  open: true,
  overdue: true,
  correction: null,
  takenBackBecause: null,
}
const empty: Register = { openFindings: [], inspections: [] }

let read: Record<string, unknown>
let answer: () => unknown
let asked: Asked[]
const sent = () => asked.filter(({ method }) => method === 'POST')

beforeEach(() => {
  sessionStorage.clear()
  read = { '/api/inspections': empty, '/api/inspections/choices': choices, '/api/inspections/5': inspection }
  answer = () => inspection
  asked = standIn(({ method, path }) => (method === 'GET' ? (read[path] ?? contractAnswer(method, path)) : answer()))
})

const clerk = { person: personWith('secretariat') }
const page = { ...clerk, address: '/council/inspections/5', path: '/council/inspections/:inspection' }
const dialog = () => within(document.querySelector('dialog[open]')!)
const press = (name: string) => fireEvent.click(dialog().getByRole('button', { name }))
const day = (id: string, value: string) =>
  fireEvent.change(document.querySelector(`dialog[open] [id="${id}"] input[type=date]`)!, { target: { value } })

it('says to the secretariat how an inspection is entered, and to others that there is none', async () => {
  const first = openPage(<InspectionsPage />, clerk)
  expect(await screen.findByText(/「監査を登録する」から/)).toBeTruthy()
  first.unmount()
  openPage(<InspectionsPage />, { person: personWith('section-chief') })
  expect(await screen.findByText(/情報公開課が監査を登録すると/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: '監査を登録する' })).toBeNull()
})

it('lists what is overdue before the inspections', async () => {
  read['/api/inspections'] = {
    openFindings: [{ ...finding, inspection: 5, title: choices.title }],
    inspections: [
      { id: 5, fiscalYear: 2012, title: choices.title, section: '情報公開課', units: 1, findings: 1, open: 1 },
    ],
  }
  openPage(<InspectionsPage />, clerk)

  expect(await screen.findByText('期限超過')).toBeTruthy()
  expect(screen.getByText('1件（うち是正前1件）')).toBeTruthy()
  expect(screen.getByRole('link', { name: '鍵の管理簿がない。' }).getAttribute('href')).toBe('/council/inspections/5')
})

it('begins with the items of the one before, and sends what was inspected', async () => {
  openPage(<InspectionsPage />, clerk)
  fireEvent.click(await screen.findByRole('button', { name: '監査を登録する' }))
  fireEvent.change(await dialog().findByLabelText('監査対象 1'), { target: { value: 'S-KOSEKI' } })
  day('subjects.0.on', '2012-08-30')
  fireEvent.click(dialog().getByRole('button', { name: '項目 1 を外す' }))
  press('登録する')

  await waitFor(() => expect(sent()).toHaveLength(1))
  expect(sent()[0]!.body).toMatchObject({
    fiscalYear: 2012,
    section: 'S-JOHO',
    items: ['目的外利用'],
    subjects: [{ unit: 'S-KOSEKI', on: '2012-08-30' }],
    purpose: null,
  })
})

it('asks for the day of an inspected unit', async () => {
  openPage(<InspectionsPage />, clerk)
  fireEvent.click(await screen.findByRole('button', { name: '監査を登録する' }))
  fireEvent.change(await dialog().findByLabelText('監査対象 1'), { target: { value: 'S-KOSEKI' } })
  press('登録する')

  await waitFor(() => expect(dialog().getAllByText(/日付/).length).toBeGreaterThan(1))
  expect(sent()).toEqual([])
})

it('reads なし where nothing was found', async () => {
  openPage(<InspectionPage />, page)

  expect(await screen.findByText('なし')).toBeTruthy()
})

it('offers the head of the inspected unit, and says at the field what the office refuses', async () => {
  const sentence = '監査した日より前です。是正の期限を確かめてください。'
  answer = () => refusal(400, { violations: [{ field: 'due', message: sentence }] })
  openPage(<InspectionPage />, page)
  fireEvent.click(await screen.findByRole('button', { name: '指摘事項を記録する' }))
  fireEvent.change(dialog().getByLabelText(/^指摘の内容/), { target: { value: '鍵の管理簿がない。' } })
  fireEvent.change(dialog().getByLabelText(/^是正する職/), { target: { value: '7' } })
  day('due', '2012-08-01')
  press('記録する')

  expect((await dialog().findAllByText(sentence)).length).toBeGreaterThan(0)
  expect(sent()[0]!.body).toEqual({
    version: 2,
    unit: 'S-KOSEKI',
    words: '鍵の管理簿がない。',
    owner: 7,
    due: '2012-08-01',
  })
  expect(dialog().getByLabelText<HTMLTextAreaElement>(/^指摘の内容/).value).toBe('鍵の管理簿がない。')
})

it('shows what somebody else recorded first', async () => {
  read['/api/inspections/5'] = { ...inspection, findings: [finding] }
  answer = () =>
    refusal(409, {
      title: 'ほかの人が先に保存しました',
      current: { ...inspection, version: 4, findings: [{ ...finding, open: false, takenBackBecause: '誤り' }] },
    })
  openPage(<InspectionPage />, page)
  fireEvent.click(await screen.findByRole('button', { name: '是正を記録する' }))
  day('on', '2012-12-20')
  fireEvent.change(dialog().getByLabelText(/^是正の内容/), { target: { value: '管理簿を作った。' } })
  press('記録する')

  expect(await dialog().findByText(/鍵の管理簿がない。（取消し）/)).toBeTruthy()
  expect(sent()[0]!.path).toBe('/api/inspections/5/findings/3/correction')
})

it('offers the report to a chief, and nothing to change', async () => {
  openPage(<InspectionPage />, { ...page, person: personWith('section-chief') })

  const pdf = await screen.findByRole('link', { name: /PDF/ })
  expect(pdf.getAttribute('href')).toBe('/api/inspections/5/paper/pdf')
  expect(screen.queryByRole('button')).toBeNull()
})
