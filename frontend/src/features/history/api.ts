import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { components } from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { caseKey } from '@/lib/query-keys'

/** One line of the history. */
export type HistoryEntry = components['schemas']['HistoryEntry']

/** Acts, reads, or both. */
export const KINDS = ['ALL', 'ACT', 'READ'] as const
export type Kind = (typeof KINDS)[number]

/** A page of the history of a case. */
export const historyQuery = (number: string, kind: Kind, page: number) => queryOptions({
  queryKey: [...caseKey(number), 'history', kind, page],
  queryFn: () => data(client.GET('/api/incidents/{number}/history', {
    params: { path: { number }, query: { ...(kind !== 'ALL' && { kind }), page } },
  })),
  placeholderData: keepPreviousData,
})

/** New cases that the person has not looked at yet, asked again by itself. */
export const unseenCasesQuery = queryOptions({
  queryKey: ['unseen-cases'],
  queryFn: () => data(client.GET('/api/unseen-cases')),
  refetchInterval: 60_000,
})

/** A page of what happened to the organisation and at the login. */
export const organisationHistoryQuery = (page: number) => queryOptions({
  queryKey: ['organisation-history', page],
  queryFn: () => data(client.GET('/api/admin/history', { params: { query: { page } } })),
  placeholderData: keepPreviousData,
})
