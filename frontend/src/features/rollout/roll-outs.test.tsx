import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage, personWith } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import type { AddressedUnit, Received, RollOut, RollOuts, UnitGroup } from './api'
import WaitingRollOuts from './waiting-roll-outs'
import { Component as ReceivedPage } from './pages/received-page'
import RollOutsTab from './pages/roll-outs-tab'

const CASE = '/api/incidents/2012-0001/roll-outs'
const full = contractAnswer('GET', CASE) as RollOuts
const unit = (code: string, name: string, told: boolean): AddressedUnit => ({
  ...full.rollOuts[0]!.units[0]!,
  code,
  name,
  kind: 'FACILITY',
  of: '保育課',
  held: true,
  replaced: false,
  acknowledgement: told
    ? { on: '2012-12-27', audience: '全職員18人', by: full.rollOuts[0]!.by, at: '2012-12-27T01:00:00Z' }
    : null,
})
const sentOne: RollOut = {
  ...full.rollOuts[0]!,
  id: 12,
  title: '記録用カードの管理',
  words: '終業時に枚数を数える。',
  due: '2999-12-28',
  corrects: null,
  correctedBy: null,
  units: [unit('F002', 'ひばり保育園', true), unit('F003', 'すみれ保育園', false)],
}
const groups: UnitGroup[] = [
  {
    kind: 'FACILITY',
    of: '保育課',
    units: [
      { code: 'F002', name: 'ひばり保育園' },
      { code: 'F003', name: 'すみれ保育園' },
      { code: 'F004', name: 'たんぽぽ保育園' },
    ],
  },
]
const received: Received = {
  ...(contractAnswer('GET', '/api/roll-outs/12') as Received),
  id: 12,
  title: '記録用カードの管理',
  words: '終業時に枚数を数える。',
  due: '2999-12-28',
  corrects: null,
  units: [
    {
      code: 'F002',
      name: 'ひばり保育園',
      at: '2012-12-26T01:00:00Z',
      replaced: false,
      mayAcknowledge: true,
      acknowledgement: null,
    },
  ],
}

let read: Record<string, unknown>
let answer: () => unknown
let asked: Asked[]
const sent = () => asked.filter(({ method }) => method === 'POST')

beforeEach(() => {
  sessionStorage.clear()
  read = {
    [CASE]: { version: 3, rollOuts: [sentOne] },
    [`${CASE}/units`]: groups,
    '/api/incidents/2012-0001/allowed-operations': ['sendRollOut', 'extendRollOut'],
    '/api/roll-outs': [received],
    '/api/roll-outs/12': received,
  }
  answer = () => ({ version: 3, rollOuts: [sentOne] })
  asked = standIn(({ method, path }) => (method === 'GET' ? (read[path] ?? contractAnswer(method, path)) : answer()))
})

const chief = { person: personWith('section-chief') }
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))
const dialog = () => within(document.querySelector('dialog[open]')!)
const field = (label: RegExp) => dialog().getByLabelText<HTMLTextAreaElement>(label, { selector: 'textarea, input' })

async function typeText() {
  openPage(<RollOutsTab number="2012-0001" />, chief)
  await press('注意喚起を送る')
  fireEvent.change(await dialog().findByLabelText(/^件名/), { target: { value: 'カードの管理' } })
  fireEvent.change(field(/^注意喚起の文/), { target: { value: '枚数を数える。' } })
  fireEvent.change(document.querySelector('dialog[open] input[type=date]')!, { target: { value: '2999-12-28' } })
}
const send = () => fireEvent.click(dialog().getByRole('button', { name: '送る' }))
const chooseAll = () => fireEvent.click(dialog().getByText('保育課の施設を全て選ぶ'))

it('says that nothing was sent, and how to begin', async () => {
  read[CASE] = { version: 0, rollOuts: [] }
  openPage(<RollOutsTab number="2012-0001" />, chief)

  expect(await screen.findByText(/注意喚起を送っていません/)).toBeTruthy()
  expect(await screen.findByRole('button', { name: '注意喚起を送る' })).toBeTruthy()
})

it('tells in numbers and by name who has not passed the text on', async () => {
  openPage(<RollOutsTab number="2012-0001" />, chief)

  expect(await screen.findAllByText('2か所のうち1か所')).toHaveLength(2)
  expect(screen.getByText('未周知：すみれ保育園')).toBeTruthy()
  expect(screen.getByText('未周知 1か所')).toBeTruthy()
})

it('names together the silent units where nobody holds the post of the head', async () => {
  const nobodyAt = (code: string, name: string) => ({ ...unit(code, name, false), held: false })
  read[CASE] = {
    version: 3,
    rollOuts: [
      { ...sentOne, units: [...sentOne.units, nobodyAt('F004', 'たんぽぽ保育園'), nobodyAt('F005', 'こばと保育園')] },
    ],
  }
  openPage(<RollOutsTab number="2012-0001" />, chief)

  expect(
    await screen.findByText('未周知：すみれ保育園、長の職に就いている人がいない所属（たんぽぽ保育園、こばと保育園）'),
  ).toBeTruthy()
})

it('refuses at the field to send to nobody, and keeps what was typed', async () => {
  await typeText()
  send()

  expect((await dialog().findAllByText('送り先を1つ以上選んでください。')).length).toBeGreaterThan(0)
  expect(field(/^注意喚起の文/).value).toBe('枚数を数える。')
  expect(sent()).toEqual([])
})

it('sends to all of a group by one press', async () => {
  await typeText()
  chooseAll()
  send()

  await waitFor(() => expect(sent()).toHaveLength(1))
  expect(sent()[0]!.body).toMatchObject({
    version: 3,
    title: 'カードの管理',
    words: '枚数を数える。',
    due: '2999-12-28',
    units: ['F002', 'F003', 'F004'],
    corrects: null,
  })
  expect(sent()[0]!.headers.get('Idempotency-Key')).toBeTruthy()
})

it('says at the field what the office refuses', async () => {
  const sentence = '周知の期限が過ぎています。今日以降の日を入力してください。'
  answer = () => refusal(400, { violations: [{ field: 'due', message: sentence }] })
  await typeText()
  chooseAll()
  send()

  expect((await dialog().findAllByText(sentence)).length).toBeGreaterThan(0)
  expect(field(/^件名/).value).toBe('カードの管理')
})

it('shows the second clerk what the first one sent, and sends after that all the same', async () => {
  answer = () => refusal(409, { current: { version: 9, rollOuts: [sentOne] } })
  await typeText()
  chooseAll()
  send()
  expect(await dialog().findByText('記録用カードの管理')).toBeTruthy()

  send()
  await waitFor(() => expect(sent()).toHaveLength(2))
  expect(sent()[1]!.body).toMatchObject({ version: 9, words: '枚数を数える。' })
})

it('keeps a text that was begun while its dialog is closed', async () => {
  await typeText()
  fireEvent.click(dialog().getAllByRole('button', { name: /閉じる/ })[0]!)
  await press('注意喚起を送る')

  expect((await dialog().findByLabelText<HTMLTextAreaElement>(/^注意喚起の文/)).value).toBe('枚数を数える。')
})

it('offers only units that do not have the text yet', async () => {
  openPage(<RollOutsTab number="2012-0001" />, chief)
  await press('送り先を加える')

  expect(await dialog().findByLabelText('たんぽぽ保育園')).toBeTruthy()
  expect(dialog().queryByLabelText('ひばり保育園')).toBeNull()
})

it('tells a head above the tasks what is to be passed on', async () => {
  openPage(<WaitingRollOuts />)

  expect((await screen.findByRole('link', { name: /記録用カードの管理/ })).getAttribute('href')).toBe('/roll-outs/12')
})

it('says nothing where nothing waits', async () => {
  read['/api/roll-outs'] = []
  openPage(<WaitingRollOuts />)

  await waitFor(() => expect(asked).toHaveLength(1))
  expect(screen.queryByText(/周知する注意喚起/)).toBeNull()
})

const page = { address: '/roll-outs/12', path: '/roll-outs/:rollOut' }

it('lets the head record on which day and to whom the text was passed on', async () => {
  answer = () => received
  openPage(<ReceivedPage />, page)
  expect(await screen.findByText('終業時に枚数を数える。')).toBeTruthy()
  await press('周知したことを記録する')
  fireEvent.click(dialog().getByRole('button', { name: '記録する' }))
  await waitFor(() => expect(field(/^周知した相手/).getAttribute('aria-invalid')).toBe('true'))

  fireEvent.change(field(/^周知した相手/), { target: { value: '全職員18人' } })
  fireEvent.change(document.querySelector('dialog[open] input[type=date]')!, { target: { value: '2012-12-27' } })
  fireEvent.click(dialog().getByRole('button', { name: '記録する' }))
  await waitFor(() => expect(sent()[0]?.body).toEqual({ unit: 'F002', on: '2012-12-27', audience: '全職員18人' }))
})

it('leaves recording to the head', async () => {
  read['/api/roll-outs/12'] = { ...received, units: [{ ...received.units[0]!, mayAcknowledge: false }] }
  openPage(<ReceivedPage />, page)

  expect(await screen.findByText('周知したことは、所属の長が記録します。')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '周知したことを記録する' })).toBeNull()
})

it('sends whoever opens a corrected text to the new one', async () => {
  read['/api/roll-outs/12'] = {
    ...received,
    units: [{ ...received.units[0]!, mayAcknowledge: false, replaced: true }],
  }
  openPage(<ReceivedPage />, page)

  expect(await screen.findByText('訂正された注意喚起です')).toBeTruthy()
})
