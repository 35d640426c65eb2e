import {
  authorityRequestChannelValues,
  filingCausedByValues,
  filingKindValues,
  itemStateStateValues,
  unknownItemsItemsValues,
  type components,
} from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { question } from '@/lib/question'

export type AuthorityView = components['schemas']['AuthorityView']
export type Duty = components['schemas']['DutyView']
export type Filing = components['schemas']['Filing']
export const KINDS = filingKindValues
/** What a report tells, in the order of the rules. */
export const ITEMS = unknownItemsItemsValues
export type Item = (typeof ITEMS)[number]
/** How far an item has come, and with whom the cause lies. */
export const STATES = itemStateStateValues
export type State = (typeof STATES)[number]
export const CAUSED_BY = filingCausedByValues as readonly NonNullable<Filing['causedBy']>[]

/** The duties to report and what was filed for them. */
export const authorityQuery = (number: string) => question('/api/incidents/{number}/authority', { path: { number } })

/** The case, of which is shown how many persons it concerns. */
export const caseQuery = (number: string) => question('/api/incidents/{number}', { path: { number } })

/** Which duty of which case. */
interface Place {
  number: string
  part: string
}

export type NewFiling = components['schemas']['FilingRequest']

export const filePreliminary = (path: Place, body: NewFiling) =>
  data(client.POST('/api/incidents/{number}/authority/{part}/preliminary-report', { params: { path }, body }))

export const fileFinal = (path: Place, body: NewFiling) =>
  data(client.POST('/api/incidents/{number}/authority/{part}/final-report', { params: { path }, body }))

export const fileSupplement = (path: Place, body: NewFiling) =>
  data(client.POST('/api/incidents/{number}/authority/{part}/supplement', { params: { path }, body }))

export type NewRequest = components['schemas']['NewAuthorityRequest']
export type AuthorityRequest = Duty['requests'][number]
/** How the Commission asks for more. */
export const CHANNELS = authorityRequestChannelValues

export const recordRequest = (path: Place, body: NewRequest) =>
  data(client.POST('/api/incidents/{number}/authority/{part}/requests', { params: { path }, body }))

export const answerRequest = (path: Place & { request: number }, body: NewFiling) =>
  data(client.POST('/api/incidents/{number}/authority/{part}/requests/{request}/answer', { params: { path }, body }))

/** One duty, in what the application answered. */
export const ofPart = (view: AuthorityView, part: string) => view.duties.find((duty) => duty.part === part)
