import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openPage, personWith } from '@/test/open'
import { refusal, standIn } from '@/test/stand-in'
import { Component as CriteriaPage } from './criteria-page'

const CRITERIA = { today: '2026-12-01', personsFrom: 10, asDelivered: 10, said: [] }
const SAID = {
  ...CRITERIA,
  personsFrom: 20,
  said: [
    {
      personsFrom: 20,
      validFrom: '2026-12-01',
      by: { account: 1, name: '情報 管理', post: 'システム管理者' },
      recordedAt: '2026-11-30T01:00:00Z',
    },
  ],
}

function open(criteria: unknown, answer: () => unknown = () => SAID, person = personWith('admin')) {
  const asked = standIn(({ method }) => (method === 'POST' ? answer() : criteria))
  openPage(<CriteriaPage />, { person })
  return asked
}

async function type(persons: string) {
  fireEvent.click(await screen.findByRole('button', { name: '人数を変える' }))
  fireEvent.change(screen.getByRole('textbox', { name: /^個別公表に当たる人数/ }), { target: { value: persons } })
  fireEvent.click(screen.getByRole('button', { name: 'この人数にする' }))
}

it("the table shows the city's number, and who set it from which day", async () => {
  open(SAID)

  expect(await screen.findByText('本人の数が20人以上')).toBeTruthy()
  expect(screen.getByText(/システム管理者\s情報 管理/)).toBeTruthy()
})

it('before the city sets one it says which number holds, and only the administrator changes it', async () => {
  open(CRITERIA, undefined, personWith('secretariat'))

  expect(await screen.findByText(/初めに決められた10人を使います/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: '人数を変える' })).toBeNull()
})

it('a number is sent with its day, upon what was seen', async () => {
  const asked = open(CRITERIA)
  await type('２０')

  await waitFor(() => expect(asked.some(({ method }) => method === 'POST')).toBe(true))
  expect(asked.find(({ method }) => method === 'POST')!.body).toEqual({
    version: 0,
    personsFrom: 20,
    validFrom: '2026-12-01',
  })
})

it('no number at all is refused at its field, a past day by the server, and what was typed stays', async () => {
  const asked = open(CRITERIA, () =>
    refusal(400, { violations: [{ field: 'validFrom', message: '今日より前の日です。' }] }),
  )
  await type('0')
  expect((await screen.findAllByText(/1から1,000,000までの整数/)).length).toBeGreaterThan(0)
  expect(asked.some(({ method }) => method === 'POST')).toBe(false)
  fireEvent.change(screen.getByRole('textbox', { name: /^個別公表に当たる人数/ }), { target: { value: '30' } })
  fireEvent.click(screen.getByRole('button', { name: 'この人数にする' }))

  expect((await screen.findAllByText(/今日より前の日です。/)).length).toBeGreaterThan(0)
  expect(screen.getByDisplayValue('30')).toBeTruthy()
})

it('what another one has set meanwhile is shown beside the own number', async () => {
  open(CRITERIA, () => refusal(409, { title: '他の人が先に保存しました。', current: { ...SAID, personsFrom: 45 } }))
  await type('30')

  expect(await screen.findByText('45')).toBeTruthy()
})
