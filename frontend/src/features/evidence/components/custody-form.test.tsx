import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage } from '@/test/open'
import { refusal, standIn } from '@/test/stand-in'
import type { CustodyChain } from '../api'
import { CustodyForm } from './custody-form'

const EVENING = {
  ...(contractAnswer('POST', '/api/spoken-time') as { understood: object }).understood,
  wholeWords: '平成24年12月24日（月）夕方',
}
const [example] = contractAnswer('GET', '/api/incidents/{number}/custody') as [CustodyChain]
const nobody: CustodyChain = { ...example, version: 0, entries: [] }
const kept: CustodyChain = {
  ...example,
  version: 1,
  entries: [{ ...example.entries[0]!, holder: '園長', since: EVENING as CustodyChain['entries'][0]['since'] }],
}

const office = (answer: () => unknown) =>
  standIn(({ path, method }) =>
    path === '/api/spoken-time'
      ? { understood: EVENING, otherwise: null, overnight: false, fault: null }
      : method === 'GET'
        ? []
        : answer(),
  )
const type = (label: RegExp, text: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: text } })
const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }))

function tellsOfTheHolder() {
  press(/言葉で入力する/)
  type(/^受け取った日時/, '12/24 夕方')
  type(/^保管する人/, '園長')
  type(/^保管する場所/, '金庫')
  type(/^物の状態/, '傷なし')
}

describe('who has a found thing', () => {
  it('has it since a time that is sent as it was told', async () => {
    const asked = office(() => [])
    const done = vi.fn()
    openPage(<CustodyForm number="2012-0001" chain={nobody} onDone={done} />)
    tellsOfTheHolder()
    press('記録する')

    await waitFor(() => expect(done).toHaveBeenCalled())
    expect(asked.find(({ path }) => path.includes('/custody/'))?.body).toMatchObject({
      version: 0,
      since: { wholeWords: EVENING.wholeWords },
      releasedAt: null,
    })
  })

  it('is refused at the field, and what was typed stays', async () => {
    office(() =>
      refusal(400, {
        title: '入力を確かめてください。',
        violations: [{ field: 'since.startsOn', message: '前の人が保管を始めた日時より後の日時にしてください。' }],
      }),
    )
    openPage(<CustodyForm number="2012-0001" chain={nobody} onDone={() => undefined} />)
    tellsOfTheHolder()
    press('記録する')

    expect((await screen.findAllByText(/より後の日時にしてください/)).length).toBeGreaterThan(0)
    expect((screen.getByRole('textbox', { name: /^受け取った日時/ }) as HTMLInputElement).value).toBe('12/24 夕方')
  })

  it('shows whom somebody else recorded first beside what was typed', async () => {
    office(() => refusal(409, { title: 'ほかの人が先に保存しました。', current: kept }))
    openPage(<CustodyForm number="2012-0001" chain={nobody} onDone={() => undefined} />)
    tellsOfTheHolder()
    press('記録する')

    expect(await screen.findByText('先に別の方が保存しました')).toBeTruthy()
    expect(screen.getByText('12/24 夕方')).toBeTruthy()
    expect(screen.getAllByText(EVENING.wholeWords).length).toBeGreaterThan(0)
  })
})
