import type { components } from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { question } from '@/lib/question'
import type { SpokenTimeAnswer } from '@/lib/spoken-time'
import type { FirstReportRequest } from './answers'
import type { Draft } from './draft'

/** What the reporter is told once the report has arrived. */
export type IncidentReceipt = components['schemas']['IncidentReceipt']

/** The draft as the server keeps it, and this account's key for the copy on the device. */
export interface KeptDraft {
  draft: (Omit<Draft, 'answers'> & { answers: unknown }) | null
  localKey: string
}

/** The server's side of a draft and of the report that comes of it. */
export interface ReportServer {
  read: () => Promise<KeptDraft>
  write: (draft: Draft) => Promise<void>
  remove: () => Promise<void>
  send: (key: string, report: FirstReportRequest) => Promise<IncidentReceipt>
  /** What is made of a time in words. */
  readTime: (text: string) => Promise<SpokenTimeAnswer>
}

/** The server knows the pages by number; a page keeps its number for ever. */
const PAGES = ['unit', 'noticed', 'what', 'whose', 'persons', 'place', 'malice', 'check']

/** The application as the server of drafts. */
export const reportServer: ReportServer = {
  read: async () => {
    const { draft, localKey } = await data(client.GET('/api/report-draft'))
    return { draft: draft && { ...draft, page: PAGES[draft.page] ?? '' }, localKey }
  },
  write: async (draft) => {
    await client.PUT('/api/report-draft', {
      body: { ...draft, answers: { ...draft.answers }, page: Math.max(0, PAGES.indexOf(draft.page)) },
    })
  },
  remove: async () => {
    await client.DELETE('/api/report-draft')
  },
  readTime: (text) => data(client.POST('/api/spoken-time', { body: { text } })),
  send: (key, body) => data(client.POST('/api/incidents', { params: { header: { 'Idempotency-Key': key } }, body })),
}

/** The receipt of a report, again: who has opened the case meanwhile. */
export const receiptQuery = (number: string) => ({
  ...question('/api/incidents/{number}/receipt', { path: { number } }),
  refetchInterval: 60_000,
})
