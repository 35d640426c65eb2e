import { queryOptions } from '@tanstack/react-query'
import { api, segment } from '@/lib/http'
import type { components } from '@/lib/api-types'
import { caseKey } from '@/lib/query-keys'

const address = (number: string) => `/api/incidents/${segment(number)}/papers`

/** The papers of a case, issued or still a draft. */
export const papersQuery = (number: string) => queryOptions({
  queryKey: [...caseKey(number), 'papers'],
  queryFn: () => api.get<components['schemas']['PaperSummary'][]>(address(number)),
})

/** What one paper says. */
export const paperTextQuery = (number: string, paper: string) => queryOptions({
  queryKey: [...caseKey(number), 'papers', paper],
  queryFn: () => api.get<components['schemas']['CouncilPaper']>(`${address(number)}/${segment(paper)}/text`),
})
