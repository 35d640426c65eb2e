import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openPage } from '@/test/open'
import { refusal, standIn } from '@/test/stand-in'
import { SeeAfter } from './see-after'

const press = () => fireEvent.click(screen.getByRole('button', { name: '後閲したことを記録する' }))

it('records with one press that the chief has seen what was decided in his place', async () => {
  const sent = standIn(() => ({}))
  openPage(<SeeAfter number="2012-0001" plan={2} />)
  press()

  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]!.path).toBe('/api/incidents/2012-0001/prevention/plans/2/seen')
})

it('says why it was refused', async () => {
  standIn(() => refusal(422, { title: '後閲は、代決された課長だけが記録できます。' }))
  openPage(<SeeAfter number="2012-0001" plan={2} />)
  press()

  expect(await screen.findByText(/代決された課長だけが/)).toBeTruthy()
})
