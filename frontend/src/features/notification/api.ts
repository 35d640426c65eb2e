import { queryOptions } from '@tanstack/react-query'
import type { components } from '@/lib/api-types'
import { api, client, data, segment } from '@/lib/http'

type Schemas = components['schemas']
export type NotificationView = Schemas['NotificationView']
export type Contact = Schemas['Contact']
export type NotificationStatement = Schemas['NotificationStatement']
export type NotificationEntry = Schemas['NotificationEntry']

export const MEANS = ['PHONE', 'LETTER', 'VISIT', 'IN_PERSON', 'MEETING', 'EMAIL', 'OTHER'] as const

/** How telling the persons concerned stands. */
export const notificationQuery = (number: string) => queryOptions({
  queryKey: ['case', number, 'notification'],
  queryFn: () => data<NotificationView>(client.GET('/api/incidents/{number}/notification', { params: { path: { number } } })),
})

/** What of the case is shown beside the contacts. */
export interface CaseHead {
  title: string
  counts: { id: number; asOf: string; unit: string; min: number | null; max: number | null; approx: boolean; basis: string; ofWhich: string | null }[]
}

export const caseQuery = (number: string) => queryOptions({
  queryKey: ['case', number],
  queryFn: () => api.get<CaseHead>(`/api/incidents/${segment(number)}`),
})

export const recordNotification = (number: string, body: NotificationEntry) =>
  data<NotificationView>(client.POST('/api/incidents/{number}/notification/contacts', { params: { path: { number } }, body }))

export const confirmNotification = (number: string, body: Schemas['NotificationDecision']) =>
  data<NotificationView>(client.POST('/api/incidents/{number}/notification/confirmation', { params: { path: { number } }, body }))
