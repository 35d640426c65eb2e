import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage } from '@/test/open'
import { NOTHING_FOLLOWS } from '@/test/consequences'
import { refusal, standIn } from '@/test/stand-in'
import type { InformationKinds } from '../api'
import { InformationKindsForm } from './information-kinds-form'

const office = (form: () => unknown) =>
  standIn(({ method, path }) =>
    path.endsWith('/preview')
      ? NOTHING_FOLLOWS
      : method === 'GET'
        ? contractAnswer('GET', '/api/incidents/{number}/assessment')
        : form(),
  )
const open = (last?: InformationKinds, done = vi.fn()) => {
  openPage(<InformationKindsForm number="2026-0001" last={last} onDone={done} />)
  return done
}
const basis = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /何から分かったか/ })
const press = () => fireEvent.click(screen.getByRole('button', { name: '記録する' }))

describe('the kinds of information', () => {
  it('are sent with whether all of it was looked through', async () => {
    const asked = office(() => [])
    const done = open()
    fireEvent.click(screen.getByRole('checkbox', { name: /病歴/ }))
    fireEvent.click(screen.getByRole('radio', { name: /全て確かめた/ }))
    fireEvent.change(basis(), { target: { value: '控えの名簿を見た。' } })
    press()

    await waitFor(() => expect(done).toHaveBeenCalled())
    expect(asked.find(({ path }) => path.endsWith('/information-kinds'))).toMatchObject({
      path: '/api/incidents/2026-0001/information-kinds',
      body: { kinds: ['HEALTH'], allChecked: true, basis: '控えの名簿を見た。' },
    })
  })

  it('are not taken where nothing was found and not all of it was looked through', async () => {
    const asked = office(() => [])
    open()
    fireEvent.click(screen.getByRole('radio', { name: /まだ全ては/ }))
    fireEvent.change(basis(), { target: { value: '控えの一部を見た。' } })
    press()

    expect(await screen.findAllByText(/「全て確かめた」を選んでください/)).not.toHaveLength(0)
    expect(asked.filter(({ path }) => path.endsWith('/information-kinds'))).toHaveLength(0)
  })

  it('start from what was said last, and keep what was typed when they are refused', async () => {
    office(() => refusal(409, { title: 'この事案は終結しています。' }))
    open({
      kinds: ['ACCOUNT'],
      allChecked: false,
      basis: '申請書',
      recordedBy: '主査',
      recordedAt: '2026-11-24T03:00:00Z',
    })
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /口座番号/ }).checked).toBe(true)
    fireEvent.change(basis(), { target: { value: '控えの名簿を見た。' } })
    press()

    expect(await screen.findByText(/この事案は終結しています/)).toBeTruthy()
    expect(basis().value).toBe('控えの名簿を見た。')
  })
})
