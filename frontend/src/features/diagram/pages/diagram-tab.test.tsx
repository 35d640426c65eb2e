import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { openPage } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import DiagramTab from './diagram-tab'

const position = (process: string, element: string, label: string, partName: string | null = null) => ({
  process,
  element,
  label,
  partName,
})

let positions: unknown
let asked: Asked[]

beforeEach(() => {
  positions = [
    position('SearchProcess', 'Task_Round', '捜索を記録する', 'わかば保育園'),
    position('LossIncidentProcess', 'Event_Recovered', '全て見つかった'),
  ]
  asked = standIn(({ path }) => (path.startsWith('/api/diagrams/') ? new Promise(() => undefined) : answer()))
})

const answer = () => (positions instanceof Response ? positions : { positions })
const open = () => openPage(<DiagramTab number="2012-0001" />)
const onDesk = () =>
  vi.spyOn(window, 'matchMedia').mockReturnValue(Object.assign(new EventTarget(), { matches: true }) as MediaQueryList)

it('where a case stands is told in words, diagram by diagram, with the facility and with what is waited for', async () => {
  open()

  expect(await screen.findByText('捜索を記録する（わかば保育園）')).toBeTruthy()
  expect(screen.getByText('「全て見つかった」となるのを待っています')).toBeTruthy()
  expect(screen.getAllByText(/^(個人情報事故対応|捜索)$/).map(({ textContent }) => textContent)).toEqual([
    '個人情報事故対応',
    '捜索',
  ])
})

it('a case that has ended stands nowhere any more', async () => {
  positions = []
  open()

  expect(await screen.findByText('この事案の手続は終わっています。')).toBeTruthy()
})

it('what runs outside the diagrams that are shown is passed over', async () => {
  positions = [position('SomethingElse', 'Task_X', '裏の仕事')]
  open()

  await screen.findByText('今いるところ')
  expect(screen.queryByText('裏の仕事')).toBeNull()
})

it('a telephone is not asked to show a picture too small to read', async () => {
  open()

  expect(await screen.findByText('図は広い画面で表示されます。')).toBeTruthy()
  expect(asked.map(({ path }) => path)).toEqual(['/api/incidents/2012-0001/diagram'])
})

it('a wide screen shows one diagram at a time, first that of the case, fetched when it is chosen', async () => {
  onDesk()
  open()
  await waitFor(() => expect(asked.at(-1)?.path).toBe('/api/diagrams/LossIncidentProcess'))
  fireEvent.change(screen.getByLabelText('表示する図'), { target: { value: 'NotificationProcess' } })

  await waitFor(() => expect(asked.at(-1)?.path).toBe('/api/diagrams/NotificationProcess'))
})

it('positions that could not be read can be asked for again', async () => {
  positions = refusal(500, { title: '今は読めません。' })
  open()
  expect(await screen.findByText('今は読めません。')).toBeTruthy()
  positions = []
  fireEvent.click(screen.getByRole('button', { name: 'もう一度読み込む' }))

  expect(await screen.findByText('この事案の手続は終わっています。')).toBeTruthy()
})
