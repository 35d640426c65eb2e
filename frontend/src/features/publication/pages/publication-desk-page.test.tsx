import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openPage, personWith } from '@/test/open'
import { standIn } from '@/test/stand-in'
import { Component as DeskPage } from './publication-desk-page'

const VIEW = {
  status: 'TO_PUBLISH',
  version: 1,
  decision: {
    choice: 'AT_ONCE',
    reason: '影響が大きいため。',
    decidedAt: '2026-12-01T01:00:00Z',
    personsFrom: 10,
    recordedPost: 'こども部長',
    recordedAt: '2026-12-01T01:00:00Z',
  },
  published: [],
  earlier: [],
  grounds: [],
  personsFrom: 10,
  newlyKnown: [],
  personsTold: true,
}
const TEXT = {
  version: 0,
  approver: 'こども家庭部長',
  mayDecide: false,
  ownNumbers: ['042-000-0000'],
  today: '2026-12-01',
  issuer: { municipality: 'みどり野市', body: '市長', section: '保育課', phone: null },
  composed: { heading: '紛失について（お詫び）', body: '１　概要　電話042-000-0000', pieces: [] },
  kept: [],
}

it('広報 reads the decision, has the text before it, and records what was published, asking nothing else of the case', async () => {
  const asked = standIn(({ method, path }) =>
    method === 'POST'
      ? { ...VIEW, status: 'PUBLISHED' }
      : path.endsWith('/draft')
        ? { draft: null, openedBy: [] }
        : path.endsWith('/publication-text')
          ? TEXT
          : VIEW,
  )
  openPage(<DeskPage />, {
    address: '/publications/2026-0001',
    path: '/publications/:number',
    person: personWith('public-relations'),
  })

  expect(await screen.findByText('影響が大きいため。')).toBeTruthy()
  expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^公表文/ })).value).toBe(
    '紛失について（お詫び）\n\n１　概要　電話042-000-0000',
  )
  expect(screen.queryByText(/電話番号/)).toBeNull()
  expect(screen.getByText('承認された公表文がありません')).toBeTruthy()
  fireEvent.click(screen.getByRole('checkbox', { name: '市ホームページ' }))
  fireEvent.click(screen.getByRole('checkbox', { name: 'この内容で正しい' }))
  fireEvent.click(screen.getByRole('button', { name: '公表を記録する' }))

  await waitFor(() => expect(asked.some(({ method }) => method === 'POST')).toBe(true))
  expect([...new Set(asked.map(({ path }) => path))].sort()).toEqual([
    '/api/incidents/2026-0001/publication',
    '/api/incidents/2026-0001/publication-text',
    '/api/incidents/2026-0001/publication/record',
    '/api/incidents/2026-0001/steps/record-publication/draft',
  ])
})
