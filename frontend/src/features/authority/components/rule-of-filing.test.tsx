import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { clocksQuery, whyQuery } from '@/lib/clocks'
import { RuleOfFiling } from './rule-of-filing'

const SIXTY =
  '不正の目的によるおそれがある場合の確報は、職員が知った日を1日目として60日目の終わり（24時）までに行います。'

it('says how many days this case has, from the rule of its own clock', () => {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } })
  queries.setQueryData(clocksQuery('2026-0001').queryKey, {
    clocks: [
      { id: 'clock-7', key: 'FINAL_REPORT', part: 'D1' },
      { id: 'clock-8', key: 'FINAL_REPORT', part: 'D2' },
    ],
    undated: [],
  } as never)
  queries.setQueryData(whyQuery('2026-0001', 'clock-8').queryKey, {
    explanation: { english: null, sentence: SIXTY },
  } as never)
  render(
    <QueryClientProvider client={queries}>
      <RuleOfFiling number="2026-0001" clock="FINAL_REPORT" part="D2" />
    </QueryClientProvider>,
  )

  expect(screen.getByText(SIXTY)).toBeTruthy()
})
