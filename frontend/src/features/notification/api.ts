import {
  contactMeansValues,
  noticeContentsSummaryValues,
  notificationEntryGroundValues,
  substituteEntryActValues,
  substituteEntryMeasureValues,
  type components,
} from '@/lib/api-types'
import { firstOf } from '@/lib/choices'
import { client, data } from '@/lib/http'
import { question } from '@/lib/question'

type Schemas = components['schemas']
export type CaseOverview = Schemas['CaseOverview']
export type NotificationView = Schemas['NotificationView']
export type Contact = Schemas['Contact']
export type NotificationStatement = Schemas['NotificationStatement']
export type NotificationEntry = Schemas['NotificationEntry']
export type Substitute = Schemas['Substitute']
export type NoticeContents = Schemas['NoticeContents']

export const NO_NOTICE_GROUNDS = notificationEntryGroundValues.filter((value) => value !== null)
export const NOTICE_ANSWERS = noticeContentsSummaryValues
export const SUBSTITUTE_MEASURES = substituteEntryMeasureValues
export const SUBSTITUTE_ACTS = substituteEntryActValues
/** Of what persons are told by law, in the order of the law. */
export const NOTICE_ITEMS = [
  'summary',
  'information',
  'cause',
  'secondaryHarm',
  'other',
] as const satisfies readonly (keyof NoticeContents)[]
export const MEANS = firstOf(['PHONE'], contactMeansValues)

/** How telling the persons concerned stands. */
export const notificationQuery = (number: string) =>
  question('/api/incidents/{number}/notification', { path: { number } })

/** What was published of the case, which may have told the persons whom nobody could tell. */
export const publicationQuery = (number: string) =>
  question('/api/incidents/{number}/publication', { path: { number } })

/** The case, of which a part is shown beside the form. */
export const caseQuery = (number: string) => question('/api/incidents/{number}', { path: { number } })

export const recordNotification = (number: string, body: NotificationEntry) =>
  data(client.POST('/api/incidents/{number}/notification/contacts', { params: { path: { number } }, body }))

export const confirmNotification = (number: string, body: Schemas['NotificationDecision']) =>
  data(client.POST('/api/incidents/{number}/notification/confirmation', { params: { path: { number } }, body }))

/** What would move if everybody were to be told until that day. */
export const planPreviewQuery = (number: string, until: string) =>
  question('/api/incidents/{number}/notification/plan-preview', { path: { number }, query: { until } })

export const approvePlan = (number: string, body: Schemas['NotificationPlanRequest']) =>
  data(client.POST('/api/incidents/{number}/notification/plan', { params: { path: { number } }, body }))
