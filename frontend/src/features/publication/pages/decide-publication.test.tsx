import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage } from '@/test/open'
import { refusal, standIn } from '@/test/stand-in'
import DecidePublication from './decide-publication'

const UNDECIDED = {
  status: 'UNDECIDED',
  version: 0,
  decision: null,
  published: [],
  earlier: [],
  grounds: [],
  personsFrom: 10,
  newlyKnown: [],
  personsTold: false,
}
const IN_BATCH = {
  ...UNDECIDED,
  status: 'TO_PUBLISH',
  version: 1,
  decision: {
    choice: 'BATCH',
    reason: '上半期分とあわせる。',
    decidedAt: '2026-12-01T01:00:00Z',
    recordedPost: '部長',
    recordedAt: '2026-12-01T01:00:00Z',
  },
}

const office = (answer: () => unknown, view: object = UNDECIDED) =>
  standIn(({ method, path }) =>
    method === 'POST'
      ? answer()
      : path.endsWith('/publication')
        ? view
        : contractAnswer('GET', path.replace('/2026-0001', '/{number}')),
  )
const press = () => fireEvent.click(screen.getByRole('button', { name: '決定する' }))
const reason = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^理由/ })

async function open() {
  openPage(<DecidePublication number="2026-0001" step="decide-publication" />)
  fireEvent.click(await screen.findByRole('radio', { name: '公表しない' }))
}

describe('the decision whether to publish', () => {
  it('not to publish asks for its reason at the field and sends nothing without it', async () => {
    const asked = office(() => UNDECIDED)
    await open()
    press()

    await waitFor(() => expect(reason().getAttribute('aria-invalid')).toBe('true'))
    expect(asked.some(({ method }) => method === 'POST')).toBe(false)
  })

  it('that is refused keeps what was entered and says why at the field', async () => {
    office(() => refusal(400, { violations: [{ field: 'reason', message: '理由を具体的に書いてください。' }] }))
    await open()
    fireEvent.change(reason(), { target: { value: '本人が特定されるため。' } })
    press()

    await waitFor(() => expect(reason().getAttribute('aria-invalid')).toBe('true'))
    expect(screen.getAllByText(/理由を具体的に書いてください/).length).toBeGreaterThan(0)
    expect(reason().value).toBe('本人が特定されるため。')
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '公表しない' }).checked).toBe(true)
  })

  it('that somebody else has made meanwhile is shown beside the own one, which stays', async () => {
    office(() => refusal(409, { title: '他の人が先に保存しました。', current: IN_BATCH }))
    await open()
    fireEvent.change(reason(), { target: { value: '本人が特定されるため。' } })
    press()

    expect(await screen.findByText('上半期分とあわせる。')).toBeTruthy()
    expect(reason().value).toBe('本人が特定されるため。')
  })

  it('begins with what the criteria of the city make of the facts, and leaves the choice open', async () => {
    office(() => UNDECIDED, { ...UNDECIDED, grounds: ['DUTY', 'PERSONS'] })
    await open()

    expect(screen.getByText(/個別公表に当たります/)).toBeTruthy()
    expect(screen.getByText('国への報告義務がある')).toBeTruthy()
    expect(screen.getByText('本人の数が、市の定める10人に達している')).toBeTruthy()
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'すぐに公表する（個別公表）' }).checked).toBe(false)
  })

  it('says that no fact asks to publish it by itself where none does', async () => {
    office(() => UNDECIDED)
    await open()

    expect(screen.getByText(/一括公表に当たります/)).toBeTruthy()
  })
})
