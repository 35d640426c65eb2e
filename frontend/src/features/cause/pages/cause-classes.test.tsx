import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { openPage, personWith } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import type { CauseClass, CauseClasses } from '../api'
import { Component as CauseClassesPage } from './cause-classes-page'

const own: CauseClass = {
  code: 'OWN_HABIT',
  scheme: 'OWN',
  words: '不注意と慣れ',
  atContractor: false,
  offered: true,
  names: [{ from: null, words: '不注意と慣れ' }],
  endsOn: null,
}
const osaka: CauseClass = { ...own, code: 'OSAKA_1', scheme: 'OSAKA', words: '１　規則がなかった' }

let list: CauseClasses
let answer: () => unknown
let asked: Asked[]
const sent = () => asked.filter(({ method }) => method === 'POST')
const dialog = () => within(document.querySelector('dialog[open]')!)
const open = () => openPage(<CauseClassesPage />, { person: personWith('secretariat') })
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))
const send = (name: string) => fireEvent.click(dialog().getByRole('button', { name }))
const type = (label: RegExp, value: string) =>
  fireEvent.change(dialog().getByLabelText(label, { selector: 'input' }), { target: { value } })

beforeEach(() => {
  sessionStorage.clear()
  list = { version: 3, classes: [osaka, own] }
  answer = () => list
  asked = standIn(({ method }) => (method === 'GET' ? list : answer()))
})

it('says that there is none, and keeps those of other schemes out of reach', async () => {
  list = { version: 0, classes: [osaka] }
  open()

  expect(await screen.findByText('庁内の区分はまだありません')).toBeTruthy()
  expect(screen.queryByText('１　規則がなかった')).toBeNull()
})

it('adds a class over the list that was looked at', async () => {
  open()
  await press('区分を加える')
  type(/^区分の名前/, '様式が似ていた')
  send('加える')

  await waitFor(() => expect(sent()).toHaveLength(1))
  expect(sent()[0]!.path).toBe('/api/cause-classes')
  expect(sent()[0]!.body).toEqual({ version: 3, words: '様式が似ていた', atContractor: false })
})

it('asks for a name before anything is sent', async () => {
  open()
  await press('区分を加える')
  send('加える')

  await waitFor(() => expect(dialog().getAllByText(/必ず入力|入力してください/).length).toBeGreaterThan(0))
  expect(sent()).toEqual([])
})

it('keeps what was typed where the name belongs to another class', async () => {
  answer = () =>
    refusal(400, {
      title: '入力内容を確認してください。',
      violations: [{ field: 'words', message: '同じ名前の区分がすでにあります。違う名前にしてください。' }],
    })
  open()
  await press('区分を加える')
  type(/^区分の名前/, '１　規則がなかった')
  send('加える')

  expect(await dialog().findAllByText('同じ名前の区分がすでにあります。違う名前にしてください。')).not.toHaveLength(0)
  expect(dialog().getByLabelText<HTMLInputElement>(/^区分の名前/).value).toBe('１　規則がなかった')
})

it('shows what somebody else changed beside what was typed', async () => {
  answer = () =>
    refusal(409, {
      title: 'ほかの人が先に保存しました。',
      current: { version: 4, classes: [{ ...own, words: '書類の山' }] },
    })
  open()
  await press('区分を加える')
  type(/^区分の名前/, '様式が似ていた')
  send('加える')

  expect(await dialog().findByText('書類の山')).toBeTruthy()
  send('加える')
  await waitFor(() => expect(sent()).toHaveLength(2))
  expect(sent()[1]!.body).toMatchObject({ version: 4 })
})

it('tells what a class was called and from when it is not chosen any more', async () => {
  list = {
    version: 5,
    classes: [
      {
        ...own,
        words: '慣れ',
        names: [
          { from: null, words: '不注意と慣れ' },
          { from: '2026-12-01', words: '慣れ' },
        ],
        endsOn: '2027-04-01',
      },
    ],
  }
  open()

  expect(await screen.findByText(/2027.*から選べなくなります|令和9年4月1日.*から選べなくなります/)).toBeTruthy()
  expect(screen.getByText('初めの名前：不注意と慣れ')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '名前を変える' })).toBeNull()
})
