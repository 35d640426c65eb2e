import { keepPreviousData } from '@tanstack/react-query'
import type { components } from '@/lib/api-types'
import { question } from '@/lib/question'

/** One line of the history. */
export type HistoryEntry = components['schemas']['HistoryEntry']

/** Acts, reads, or both. */
export const KINDS = ['ALL', 'ACT', 'READ'] as const
export type Kind = (typeof KINDS)[number]

/** A page of the history of a case. */
export const historyQuery = (number: string, kind: Kind, page: number) => ({
  ...question('/api/incidents/{number}/history', {
    path: { number },
    query: { ...(kind !== 'ALL' && { kind }), page },
  }),
  placeholderData: keepPreviousData,
})

/** New cases that the person has not looked at yet, asked again by itself. */
export const unseenCasesQuery = { ...question('/api/unseen-cases'), refetchInterval: 60_000 }

/** A page of what happened to the organisation and at the login. */
export const organisationHistoryQuery = (page: number) => ({
  ...question('/api/admin/history', { query: { page } }),
  placeholderData: keepPreviousData,
})
