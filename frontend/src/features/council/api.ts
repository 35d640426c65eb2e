import { queryOptions } from '@tanstack/react-query'
import { api, segment } from '@/lib/http'
import type { components } from '@/lib/api-types'
import { caseKey } from '@/lib/query-keys'

export type CouncilView = components['schemas']['CouncilView']
export type CouncilPaperDraft = components['schemas']['PaperDraft']
export const MANNERS = ['SINGLE', 'LIST', 'NOT'] as const

const address = (number: string, rest: string) => `/api/incidents/${segment(number)}/${rest}`

/** How the case is reported to the council. */
export const councilQuery = (number: string) => queryOptions({
  queryKey: [...caseKey(number), 'council'],
  queryFn: () => api.get<CouncilView>(address(number, 'council')),
})

/** What the paper says as the facts stand. */
export const paperQuery = (number: string) => queryOptions({
  queryKey: [...caseKey(number), 'papers', 'council'],
  queryFn: () => api.get<components['schemas']['CouncilPaper']>(address(number, 'papers/council/text')),
})

/** By when the paper is due for a meeting on that day. */
export const paperLimitQuery = (number: string, day: string) => queryOptions({
  queryKey: [...caseKey(number), 'council', 'paper-limit', day],
  queryFn: () => api.get<components['schemas']['PaperLimit']>(address(number, 'council/paper-limit'), { day }),
})

/** Does the next thing for the report to the council. */
export const command = (number: string, name: 'decision' | 'meeting' | 'paper' | 'paper-confirmation' | 'meeting-held' | 'meeting-move', body: object) =>
  api.post<CouncilView>(address(number, `council/${name}`), body)
