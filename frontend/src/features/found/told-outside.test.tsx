import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openPage } from '@/test/open'
import { refusal, standIn } from '@/test/stand-in'
import { ToldOutsideCard } from './parts/told-outside-card'

const TOLD = {
  statement: 'PUBLICATION-1',
  kind: 'PUBLICATION',
  words: '公表',
  at: '2026-12-01T01:00:00Z',
  differs: [{ fact: 'PERSONS', then: '40名', now: '120名', since: '2026-12-02T01:00:00Z' }],
  state: 'OPEN',
  mendedAt: null,
  reason: null,
}

function open(told: unknown, answer: () => unknown = () => told) {
  const asked = standIn(({ method, path }) =>
    path.endsWith('/allowed-operations') ? ['settleToldOutside'] : method === 'POST' ? answer() : told,
  )
  openPage(<ToldOutsideCard number="2026-0001" />)
  return asked
}

async function say(reason: string) {
  fireEvent.click(await screen.findByRole('button', { name: '訂正・追加の結果を記録する' }))
  fireEvent.click(screen.getByRole('radio', { name: '要しない' }))
  fireEvent.change(screen.getByRole('textbox', { name: /^要しない理由/ }), { target: { value: reason } })
  fireEvent.click(screen.getByRole('button', { name: '記録する' }))
}

it('what was told and is otherwise now leads to the act that mends it', async () => {
  open([TOLD])

  expect(await screen.findByText('本人の数：そのとき40名 → 今120名')).toBeTruthy()
  expect(screen.getByText('未対応')).toBeTruthy()
  expect(screen.getByRole('link', { name: '続報・訂正を公表する' }).getAttribute('href')).toBe(
    '/incidents/2026-0001/publication',
  )
})

it('what was mended says when, what need not be says why, and neither asks for anything', async () => {
  open([
    { ...TOLD, state: 'MENDED', mendedAt: '2026-12-03T01:00:00Z' },
    { ...TOLD, statement: 'NOTICE-3', kind: 'NOTICE', state: 'NOT_NEEDED', reason: '人数は伝えていないため。' },
  ])

  expect(await screen.findByText(/12月3日.*に伝えました。/)).toBeTruthy()
  expect(screen.getByText('人数は伝えていないため。')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '訂正・追加の結果を記録する' })).toBeNull()
  expect(screen.queryByRole('link')).toBeNull()
})

it('that it is not needed is sent with its reason, and an empty one is not sent', async () => {
  const asked = open([TOLD])
  await say(' ')
  expect((await screen.findAllByText(/入力してください/)).length).toBeGreaterThan(0)
  expect(asked.some(({ method }) => method === 'POST')).toBe(false)
  fireEvent.change(screen.getByRole('textbox', { name: /^要しない理由/ }), {
    target: { value: '人数は載せていないため。' },
  })
  fireEvent.click(screen.getByRole('button', { name: '記録する' }))

  await waitFor(() =>
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
      statement: 'PUBLICATION-1',
      done: false,
      doneOn: null,
      words: '人数は載せていないため。',
    }),
  )
})

it('what the server refuses is said, and the reason stays', async () => {
  open([TOLD], () => refusal(409, { title: '訂正・追加が必要なものではなくなっています。' }))
  await say('人数は載せていないため。')

  expect(await screen.findByText(/必要なものではなくなっています/)).toBeTruthy()
  expect(screen.getByDisplayValue('人数は載せていないため。')).toBeTruthy()
})
