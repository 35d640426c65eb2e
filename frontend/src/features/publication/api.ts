import { queryOptions } from '@tanstack/react-query'
import type { components } from '@/lib/api-types'
import { api, client, data, segment } from '@/lib/http'

type Schemas = components['schemas']
export type PublicationView = Schemas['PublicationView']
export type PublicationDecided = Schemas['PublicationDecided']
export type Published = Schemas['Published']

export const CHOICES = ['AT_ONCE', 'BATCH', 'NOT'] as const
export const CHANNELS = ['PRESS_RELEASE', 'PRESS_CONFERENCE', 'WEBSITE', 'BULLETIN', 'COUNCIL', 'OTHER'] as const

/** Publication as it stands. */
export const publicationQuery = (number: string) => queryOptions({
  queryKey: ['case', number, 'publication'],
  queryFn: () => data<PublicationView>(client.GET('/api/incidents/{number}/publication', { params: { path: { number } } })),
})

/** How telling the persons concerned stands, to be seen beside the decision. */
export const notificationQuery = (number: string) => queryOptions({
  queryKey: ['case', number, 'notification'],
  queryFn: () => data<Schemas['NotificationView']>(client.GET('/api/incidents/{number}/notification', { params: { path: { number } } })),
})

/** What of the case is shown beside the decision. */
export interface CaseHead {
  title: string
  knownAt: string
  firstReport: { description: string | null; contents: string | null; malice: 'YES' | 'NO' | 'UNKNOWN' }
  counts: { min: number | null; max: number | null }[]
}

export const caseQuery = (number: string) => queryOptions({
  queryKey: ['case', number],
  queryFn: () => api.get<CaseHead>(`/api/incidents/${segment(number)}`),
})

export const decidePublication = (number: string, body: Schemas['PublicationDecisionEntry']) =>
  data<PublicationView>(client.POST('/api/incidents/{number}/publication/decision', { params: { path: { number } }, body }))

export const recordPublication = (number: string, body: Schemas['PublicationEntry']) =>
  data<PublicationView>(client.POST('/api/incidents/{number}/publication/record', { params: { path: { number } }, body }))
