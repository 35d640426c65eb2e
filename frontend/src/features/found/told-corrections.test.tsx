import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openPage } from '@/test/open'
import { refusal, standIn } from '@/test/stand-in'
import { ToldCorrectionsCard } from './parts/told-corrections-card'

const open = { judgement: 2, to: 'PERSONS', arose: '2026-11-24T03:00:00Z', result: null }
const ended = {
  judgement: 2,
  to: 'COUNCIL',
  arose: '2026-11-24T03:00:00Z',
  result: {
    done: false,
    doneOn: null,
    words: '資料を配る前だったため。',
    recordedPost: '情報公開課主査',
    recordedAt: '2026-11-25T03:00:00Z',
  },
}

const office = (form: () => unknown, corrections: object[], may = ['recordToldCorrection']) =>
  standIn(({ method, path }) => (method === 'POST' ? form() : path.endsWith('/told-corrections') ? corrections : may))

async function type(words: string) {
  fireEvent.click(await screen.findByRole('button', { name: '本人への訂正の連絡を記録する' }))
  const dialog = within(screen.getByRole('dialog', { hidden: true }))
  fireEvent.click(dialog.getByRole('radio', { name: '行った', hidden: true }))
  fireEvent.change(dialog.getByRole('textbox', { name: /伝えた内容/, hidden: true }), { target: { value: words } })
  fireEvent.click(dialog.getByRole('button', { name: '記録する', hidden: true }))
  return dialog
}

describe('what was told of a leak that was none', () => {
  it('is corrected, and its day is sent', async () => {
    const asked = office(() => [], [open])
    openPage(<ToldCorrectionsCard number="2026-0001" />)
    await type('全員に電話した。')

    const sent = () => asked.find(({ method }) => method === 'POST')
    await waitFor(() => expect(sent()).toBeTruthy())
    expect(sent()?.path).toBe('/api/incidents/2026-0001/told-corrections/PERSONS')
    expect(sent()?.body).toMatchObject({ done: true, words: '全員に電話した。' })
  })

  it('keeps what was typed where somebody else has recorded it', async () => {
    office(() => refusal(409, { title: 'この手続は、すでに別の人が記録しました。' }), [open])
    openPage(<ToldCorrectionsCard number="2026-0001" />)
    const dialog = await type('全員に電話した。')

    expect(await dialog.findByText(/すでに別の人が記録しました/)).toBeTruthy()
    expect(dialog.getByRole<HTMLTextAreaElement>('textbox', { name: /伝えた内容/, hidden: true }).value).toBe(
      '全員に電話した。',
    )
  })

  it('says why it need not be, and offers nothing to whoever may only read', async () => {
    office(() => [], [open, ended], [])
    openPage(<ToldCorrectionsCard number="2026-0001" />)

    expect(await screen.findByText('資料を配る前だったため。')).toBeTruthy()
    expect(screen.getByText(/要しないと判断しました（記録：情報公開課主査）/)).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('is nowhere while nothing is to be corrected', async () => {
    const asked = office(() => [], [])
    openPage(<ToldCorrectionsCard number="2026-0001" />)

    await waitFor(() => expect(asked.some(({ path }) => path.endsWith('/told-corrections'))).toBe(true))
    expect(screen.queryByText('伝えたことの訂正')).toBeNull()
  })
})
