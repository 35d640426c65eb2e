import {
  furtherPublicationEntryKindValues,
  publicationDecidedChoiceValues,
  publicationEntryChannelsValues,
  publicationTextEntryFormValues,
  textDecisionEntryOutcomeValues,
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

export type CaseToPublish = Schemas['CaseToPublish']
export type OfficialText = Schemas['OfficialTextView']
export type KeptText = Schemas['KeptText']
export type TextPiece = Schemas['TextPiece']
export type Criteria = Schemas['PublicationCriteriaView']

export const TEXT_OUTCOMES = textDecisionEntryOutcomeValues
export const TEXT_FORMS = publicationTextEntryFormValues
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

/** The cases that 広報 publishes. */
export const casesToPublishQuery = question('/api/cases-to-publish')

/** 公表文 as the facts make it, and as it was kept. */
export const textQuery = (number: string) => question('/api/incidents/{number}/publication-text', { path: { number } })

export const keepText = (number: string, body: Schemas['PublicationTextEntry']) =>
  data(client.POST('/api/incidents/{number}/publication-text', { params: { path: { number } }, body }))

/** The director approves the last version, or returns it. */
export const decideText = (number: string, body: Schemas['TextDecisionEntry']) =>
  data(client.POST('/api/incidents/{number}/publication-text/decision', { params: { path: { number } }, body }))

/** How these words would leave the office. */
export const previewText = (number: string, body: string) =>
  data(
    client.POST('/api/incidents/{number}/publication-text/preview', { params: { path: { number } }, body: { body } }),
  )

/** 公表基準 of the municipality. */
export const criteriaQuery = question('/api/publication-criteria')

export const changeCriteria = (body: Schemas['PublicationCriterionEntry']) =>
  data(client.POST('/api/publication-criteria', { body }))
