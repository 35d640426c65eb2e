import { render, screen } from '@testing-library/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { assessmentQuery } from '../api'
import { FormOfReport } from './form-of-report'

const formOf = (legalRegime: string, ...grounds: string[]) => {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } })
  queries.setQueryData(assessmentQuery('2026-0001').queryKey, { legalRegime, judgements: [{ grounds }] } as never)
  render(
    <QueryClientProvider client={queries}>
      <FormOfReport number="2026-0001" />
    </QueryClientProvider>,
  )
}

it('sends a hospital to the form of businesses', () => {
  formOf('PRIVATE_RULE')

  expect(screen.getByText(/民間事業者と同じ入力フォームを使います/)).toBeTruthy()
})

it('names the form for individual numbers where such a ground was judged', () => {
  formOf('ADMIN_ORGAN', 'R1', 'N4')

  expect(screen.getByText(/「はい」と答え、開いたフォームで報告します/)).toBeTruthy()
})

it('says nothing where the usual form is the right one', () => {
  formOf('ADMIN_ORGAN', 'R1', 'NO_ITEM')

  expect(screen.queryByText(/入力フォーム/)).toBeNull()
})

it('goes by what the table of duties names where the report was begun before anybody judged', () => {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } })
  queries.setQueryData(assessmentQuery('2026-0001').queryKey, {
    legalRegime: 'ADMIN_ORGAN',
    judgements: [],
    ruled: [{ ground: 'NUMBER_LEAKED' }],
  } as never)
  render(
    <QueryClientProvider client={queries}>
      <FormOfReport number="2026-0001" />
    </QueryClientProvider>,
  )

  expect(screen.getByText(/「はい」と答え、開いたフォームで報告します/)).toBeTruthy()
})
