import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage } from '@/test/open'
import { refusal, standIn } from '@/test/stand-in'
import TellPersons from './pages/tell-persons'
import { WorkAfterFindCard } from './parts/work-after-find-card'

const office = (form: () => unknown, work: object[] = []) =>
  standIn(({ method, path }) =>
    method === 'POST'
      ? form()
      : path.endsWith('/work-after-find')
        ? work
        : contractAnswer('GET', '/api/incidents/{number}'),
  )
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

async function open() {
  openPage(<TellPersons number="2026-0001" step="tell-persons-of-find" part="W1" />)
  await screen.findByRole('radio', { name: '要しない' })
}

describe('work after a find', () => {
  it('that was done is sent with its day', async () => {
    const asked = office(() => [])
    await open()
    fireEvent.click(screen.getByRole('radio', { name: '行った' }))
    fireEvent.change(screen.getByRole('textbox', { name: /伝えた内容/ }), { target: { value: '全員に電話した。' } })
    press('記録する')

    const sent = () => asked.find(({ method }) => method === 'POST')
    await waitFor(() => expect(sent()).toBeTruthy())
    expect(sent()?.path).toBe('/api/incidents/2026-0001/work-after-find/W1/persons')
    expect(sent()?.body).toMatchObject({
      done: true,
      words: '全員に電話した。',
      doneOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    })
  })

  it('that is not needed asks for no day but for the reason', async () => {
    const asked = office(() => [])
    await open()
    fireEvent.click(screen.getByRole('radio', { name: '要しない' }))
    press('記録する')
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: /要しない理由/ }).getAttribute('aria-invalid')).toBe('true'),
    )

    fireEvent.change(screen.getByRole('textbox', { name: /要しない理由/ }), { target: { value: '公表していない。' } })
    press('記録する')
    await waitFor(() =>
      expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
        done: false,
        doneOn: null,
        words: '公表していない。',
      }),
    )
  })

  it('that somebody else has recorded keeps what was typed and says so', async () => {
    office(() => refusal(409, { title: 'この手続は、すでに別の人が記録しました。' }))
    await open()
    fireEvent.click(screen.getByRole('radio', { name: '行った' }))
    fireEvent.change(screen.getByRole('textbox', { name: /伝えた内容/ }), { target: { value: '全員に電話した。' } })
    press('記録する')

    expect(await screen.findByText(/すでに別の人が記録しました/)).toBeTruthy()
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /伝えた内容/ }).value).toBe('全員に電話した。')
  })

  it('stands on the page of the case with what came of it, and nothing stands there while nothing arose', async () => {
    office(
      () => [],
      [
        { part: 'W1', kind: 'TELL_PERSONS', arose: '2026-11-24T03:00:00Z', result: null },
        {
          part: 'W2',
          kind: 'ADD_TO_PUBLICATION',
          arose: '2026-11-24T03:00:00Z',
          result: {
            done: false,
            doneOn: null,
            words: '公表した文で足りるため。',
            recordedPost: '保育課長',
            recordedAt: '2026-11-25T03:00:00Z',
          },
        },
      ],
    )
    openPage(<WorkAfterFindCard number="2026-0001" />)

    expect(await screen.findByText(/まだ行っていません/)).toBeTruthy()
    expect(screen.getByText(/要しないと判断しました（記録：保育課長）/)).toBeTruthy()
    expect(screen.getByText('公表した文で足りるため。')).toBeTruthy()
  })
})
