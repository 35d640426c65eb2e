import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage } from '@/test/open'
import type { Plan, PreventionView } from '../api'
import { SectionWords } from './section-words'

const plan = contractAnswer('GET', '/api/incidents/2012-0001/prevention') as PreventionView
const word = (outcome: 'APPROVED' | 'RETURNED', reason: string | null) => ({
  outcome,
  reason,
  measures: [],
  document: null,
  deputy: false,
  seen: null,
  at: '2012-12-28T03:00:00Z',
  by: { account: 3, name: '山口 浩', post: '高齢社会対策課長' },
})
const of = (more: Partial<Plan>): Plan => ({ ...plan.plans[0]!, words: [], decision: null, ...more })
const approved = { section: 'S-A', sectionName: '高齢社会対策課', word: word('APPROVED', null) }

it('says of each joint section what it said, and whose word is missing', () => {
  openPage(<SectionWords plan={of({ words: [approved] })} silent={['総合福祉事務所']} />)

  expect(screen.getByText('総合福祉事務所')).toBeTruthy()
  expect(screen.getByText('まだ承認していない')).toBeTruthy()
})

it('says that an approval is void where another section returned the plan, with its reason', () => {
  const returned = { section: 'S-B', sectionName: '総合福祉事務所', word: word('RETURNED', '期限がない') }
  openPage(<SectionWords plan={of({ words: [approved, returned], decision: returned.word })} />)

  expect(screen.getByText('承認したが、ほかの課が差し戻した')).toBeTruthy()
  expect(screen.getByText('期限がない')).toBeTruthy()
})

it('says nothing where one chief decides alone', () => {
  openPage(<SectionWords plan={of({})} />)

  expect(screen.queryByText('連名の課の承認')).toBeNull()
})
