import { queryOptions } from '@tanstack/react-query'
import { api, segment } from '@/lib/http'
import { caseKey } from '@/lib/query-keys'
import type { Draft } from './draft'
import type { FirstReportRequest } from './answers'

/** What the reporter is told once the report has arrived. */
export interface IncidentReceipt {
  number: string
  label: string
  knows: { post: string; name: string; mailed: boolean; openedAt: string | null }[]
  telephone: { label: string; number: string }[]
  next: string[]
  headReportLimit: string | null
  headReportClock: string | null
}

/** The draft as the server keeps it, and this account's key for the copy on the device. */
export interface KeptDraft {
  draft: Draft | null
  localKey: string
}

/** The server's side of a draft and of the report that comes of it. */
export interface ReportServer {
  read: () => Promise<KeptDraft>
  write: (draft: Draft) => Promise<void>
  remove: () => Promise<void>
  send: (key: string, report: FirstReportRequest) => Promise<IncidentReceipt>
}

/** The server knows the pages by number; a page keeps its number for ever. */
const PAGES = ['unit', 'noticed', 'what', 'whose', 'persons', 'place', 'malice', 'check']

type NumberedDraft = Omit<Draft, 'page'> & { page: number }

/** The application as the server of drafts. */
export const reportServer: ReportServer = {
  read: async () => {
    const { draft, localKey } = await api.get<{ draft: NumberedDraft | null; localKey: string }>('/api/report-draft')
    return { draft: draft && { ...draft, page: PAGES[draft.page] ?? '' }, localKey }
  },
  write: (draft) => api.put('/api/report-draft', { ...draft, page: Math.max(0, PAGES.indexOf(draft.page)) }),
  remove: () => api.delete('/api/report-draft'),
  send: (key, report) => api.post<IncidentReceipt>('/api/incidents', report, { 'Idempotency-Key': key }),
}

/** The receipt of a report, again. */
export const receiptQuery = (number: string) => queryOptions({
  queryKey: [...caseKey(number), 'receipt'],
  // Who has opened the case meanwhile.
  refetchInterval: 60_000,
  queryFn: () => api.get<IncidentReceipt>(`/api/incidents/${segment(number)}/receipt`),
})
