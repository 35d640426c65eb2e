import { keepPreviousData } from '@tanstack/react-query'
import {
  answerEntryOutcomeValues,
  consultationTermsKindValues,
  filledItemItemValues,
  type components,
} from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { question } from '@/lib/question'

type Schemas = components['schemas']
export const KINDS = consultationTermsKindValues
/** The parts of the standard forms of all kinds. */
export const ITEMS = filledItemItemValues
export const OUTCOMES = answerEntryOutcomeValues

export type Consultation = Schemas['ConsultationView']
export type ConsultationLine = Schemas['ConsultationLine']
export type Terms = Schemas['ConsultationTerms']
export type Choices = Schemas['ConsultationChoices']
export type Written = Schemas['ConsultationWritten']
export type Status = Consultation['status']
export type Item = (typeof ITEMS)[number]

/** A page of the register. */
export const consultationsQuery = (page: number) => ({
  ...question('/api/consultations', { query: { page } }),
  placeholderData: keepPreviousData,
})

/** A consultation with all that was recorded of it. */
export const consultationQuery = (consultation: number) =>
  question('/api/consultations/{consultation}', { path: { consultation } })

/** What the form of a consultation offers. */
export const choicesQuery = question('/api/consultations/choices')

/** The same key enters a consultation once, however often it is sent. */
export const enterConsultation = (key: string, body: Schemas['NewConsultation']) =>
  data(client.POST('/api/consultations', { params: { header: { 'Idempotency-Key': key } }, body }))

export const reviseConsultation = (consultation: number, body: Schemas['ConsultationRevision']) =>
  data(client.POST('/api/consultations/{consultation}/revisions', { params: { path: { consultation } }, body }))

export const recordAsked = (consultation: number, body: Schemas['AskingEntry']) =>
  data(client.POST('/api/consultations/{consultation}/askings', { params: { path: { consultation } }, body }))

export const recordAnswer = (consultation: number, body: Schemas['AnswerEntry']) =>
  data(client.POST('/api/consultations/{consultation}/answers', { params: { path: { consultation } }, body }))
