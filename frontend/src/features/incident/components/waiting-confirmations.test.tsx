import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openPage } from '@/test/open'
import { standIn } from '@/test/stand-in'
import WaitingConfirmations from './waiting-confirmations'

const NONE = {
  clock: null,
  duty: null,
  correction: null,
  earlyEnd: null,
  text: null,
  planInPlace: null,
  planToRead: null,
  post: '庶務係長',
  at: '2012-12-25T08:00:00Z',
}

it('leads from a plan that was decided in my place, or reported to me, to the plan', async () => {
  standIn(() => [
    { ...NONE, incident: '2012-0001', planInPlace: 2 },
    { ...NONE, incident: '2012-0002', planToRead: 1 },
  ])
  openPage(<WaitingConfirmations />)

  const seeAfter = await screen.findByRole('link', { name: /代決された再発防止策（第2版）の後閲/ })
  expect(seeAfter.getAttribute('href')).toBe('/incidents/2012-0001/prevention')
  const read = screen.getByRole('link', { name: /承認された再発防止策（第1版）の報告/ })
  expect(read.getAttribute('href')).toBe('/incidents/2012-0002/prevention')
  expect(screen.getByText('あなたの確認を待っています（2件）')).toBeTruthy()
})
