import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openPage, personWith } from '@/test/open'
import { standIn } from '@/test/stand-in'
import { Component as PublicationsPage } from './publications-page'

const person = personWith('public-relations')
const CASE = {
  incident: '2026-0001',
  title: 'わかば保育園 ＳＤカードの紛失',
  choice: 'AT_ONCE',
  decidedAt: '2026-12-01T01:00:00Z',
  publishedOn: null,
}

it('each case to publish leads to its page, and says whether it is published', async () => {
  standIn(() => [CASE, { ...CASE, incident: '2026-0002', publishedOn: '2026-12-02' }])
  openPage(<PublicationsPage />, { person })

  expect((await screen.findByRole('link', { name: '令和8年度第1号' })).getAttribute('href')).toBe(
    '/publications/2026-0001',
  )
  expect(screen.getByText('これから公表')).toBeTruthy()
  expect(screen.getByText('令和8年12月2日（水）に公表')).toBeTruthy()
})

it('without any case a sentence says when one comes', async () => {
  standIn(() => [])
  openPage(<PublicationsPage />, { person })

  expect(await screen.findByText('部長が公表すると決めた事案が、ここに並びます。')).toBeTruthy()
})
