import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openPage } from '@/test/open'
import { refusal, standIn } from '@/test/stand-in'
import { ReadOnOpening } from './read-on-opening'

it('notes by itself that the director has opened each plan that was reported', async () => {
  const sent = standIn(() => ({}))
  openPage(<ReadOnOpening number="2012-0001" plans={[1, 3]} />)

  expect(await screen.findByText('再発防止策の承認が報告されています')).toBeTruthy()
  await waitFor(() =>
    expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /api/incidents/2012-0001/prevention/plans/1/read',
      'POST /api/incidents/2012-0001/prevention/plans/3/read',
    ]),
  )
})

it('says and notes nothing where nothing was reported', () => {
  const sent = standIn(() => ({}))
  openPage(<ReadOnOpening number="2012-0001" plans={[]} />)

  expect(sent).toEqual([])
  expect(screen.queryByText(/報告されています/)).toBeNull()
})

it('leaves the page as it is where it cannot be noted', async () => {
  const sent = standIn(() => refusal(503, { title: '今は使えません。' }))
  openPage(<ReadOnOpening number="2012-0001" plans={[1]} />)

  await waitFor(() => expect(sent).toHaveLength(1))
  expect(screen.getByText('再発防止策の承認が報告されています')).toBeTruthy()
})
