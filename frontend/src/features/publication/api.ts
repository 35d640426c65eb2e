import {
  furtherPublicationEntryKindValues,
  publicationDecidedChoiceValues,
  publicationEntryChannelsValues,
  type components,
} from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { question } from '@/lib/question'

type Schemas = components['schemas']
export type CaseOverview = Schemas['CaseOverview']
export type PublicationView = Schemas['PublicationView']
export type PublicationDecided = Schemas['PublicationDecided']
export type Published = Schemas['Published']
export type NewlyKnown = Schemas['NewlyKnown']

export const CHOICES = publicationDecidedChoiceValues
export const CHANNELS = publicationEntryChannelsValues
export const FURTHER_KINDS = furtherPublicationEntryKindValues

/** Publication as it stands. */
export const publicationQuery = (number: string) =>
  question('/api/incidents/{number}/publication', { path: { number } })

/** How telling the persons concerned stands, to be seen beside the decision. */
export const notificationQuery = (number: string) =>
  question('/api/incidents/{number}/notification', { path: { number } })

/** The case, of which a part is shown beside the form. */
export const caseQuery = (number: string) => question('/api/incidents/{number}', { path: { number } })

export const decidePublication = (number: string, body: Schemas['PublicationDecisionEntry']) =>
  data(client.POST('/api/incidents/{number}/publication/decision', { params: { path: { number } }, body }))

export const recordPublication = (number: string, body: Schemas['PublicationEntry']) =>
  data(client.POST('/api/incidents/{number}/publication/record', { params: { path: { number } }, body }))

export const reviseDecision = (number: string, body: Schemas['PublicationRevisionEntry']) =>
  data(client.POST('/api/incidents/{number}/publication/decision/revision', { params: { path: { number } }, body }))

export const recordFurther = (number: string, body: Schemas['FurtherPublicationEntry']) =>
  data(client.POST('/api/incidents/{number}/publication/further', { params: { path: { number } }, body }))
