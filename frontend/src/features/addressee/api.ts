import {
  addresseeTermsRequestInformationValues,
  addresseeTermsRequestKindsValues,
  addresseeTermsRequestKindValues,
  addresseeTermsRequestLimitKindValues,
  addresseeTermsRequestRegimesValues,
  confirmationOutcomeValues,
  newAddresseeReportMeansValues,
  type components,
} from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { question } from '@/lib/question'

type Schemas = components['schemas']
export const KINDS = addresseeTermsRequestKindValues
export const REGIMES = addresseeTermsRequestRegimesValues
export const INCIDENT_KINDS = addresseeTermsRequestKindsValues
export const INFORMATION = addresseeTermsRequestInformationValues
export const LIMITS = addresseeTermsRequestLimitKindValues
/** What the second person says. */
export const OUTCOMES = confirmationOutcomeValues
export const MEANS = newAddresseeReportMeansValues

export type Addressee = Schemas['AddresseeView']
export type Terms = Schemas['AddresseeTermsView']
export type TermsRequest = Schemas['AddresseeTermsRequest']
export type Trial = Schemas['AddresseeTrial']
export type Unit = Schemas['AddresseeUnit']
export type CaseAddressees = Schemas['CaseAddresseesView']
export type CaseAddressee = Schemas['CaseAddresseeView']
export type Addable = Schemas['AddableAddressee']
export type Report = Schemas['AddresseeReport']

/** The list, with the units that a rule may name. */
export const addresseesQuery = question('/api/addressees')

/** The same key enters an addressee once, however often it is sent. */
export const enterAddressee = (key: string, body: TermsRequest) =>
  data(client.POST('/api/addressees', { params: { header: { 'Idempotency-Key': key } }, body }))

export const correctAddressee = (addressee: number, body: Schemas['AddresseeCorrectionRequest']) =>
  data(client.POST('/api/addressees/{addressee}/corrections', { params: { path: { addressee } }, body }))

/** In which running cases it would be proposed if the list said so; nothing is saved. */
export const tryAddressee = (body: Schemas['AddresseeTrialRequest']) =>
  data(client.POST('/api/addressees/trial', { body }))

/** To whom a case is reported beside the Commission. */
export const caseAddresseesQuery = (number: string) =>
  question('/api/incidents/{number}/addressees', { path: { number } })

export const addCaseAddressee = (number: string, body: Schemas['AddCaseAddresseeRequest']) =>
  data(client.POST('/api/incidents/{number}/addressees', { params: { path: { number } }, body }))

export const recordReport = (number: string, addressee: number, body: Schemas['NewAddresseeReport']) =>
  data(
    client.POST('/api/incidents/{number}/addressees/{addressee}/reports', {
      params: { path: { number, addressee } },
      body,
    }),
  )

export const dismissAddressee = (number: string, addressee: number, reason: string) =>
  data(
    client.POST('/api/incidents/{number}/addressees/{addressee}/dismissal', {
      params: { path: { number, addressee } },
      body: { reason },
    }),
  )

export const decideDismissal = (number: string, addressee: number, confirmed: boolean, reason: string | null) =>
  data(
    client.POST('/api/incidents/{number}/addressees/{addressee}/dismissal-decision', {
      params: { path: { number, addressee } },
      body: { confirmed, reason },
    }),
  )
