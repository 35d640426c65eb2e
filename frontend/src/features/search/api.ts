import { queryOptions } from '@tanstack/react-query'
import {
  policeReportKindValues,
  recipientMeansValues,
  recoveryActEntryActValues,
  searchRoundFoundSeenValues,
  searchRoundResultValues,
  type components,
} from '@/lib/api-types'
import { answered, firstOf } from '@/lib/choices'
import { client, data } from '@/lib/http'
import { triedKey } from '@/lib/query-keys'
import { question } from '@/lib/question'

type Schemas = components['schemas']
export type SearchView = Schemas['SearchView']
export type SearchOfUnit = Schemas['SearchOfUnit']
export type SearchRound = Schemas['SearchRound']
export type SearchEnd = Schemas['SearchEnd']
export type SearchEndEntry = Schemas['SearchEndEntry']
export type SearchRoundEntry = Schemas['SearchRoundEntry']
export type Checklist = Schemas['Checklist']
export type PlaceRow = Schemas['PlaceRow']
export type Look = Schemas['Look']
export type Recipient = Schemas['Recipient']
export type RecipientEntry = Schemas['RecipientEntry']
export type RecoveryAct = Schemas['RecoveryActView']
export type RecoveryActEntry = Schemas['RecoveryActEntry']
export type PoliceReport = Schemas['PoliceReport']
export type PoliceReportEntry = Schemas['PoliceReportEntry']

export const RESULTS = firstOf(['GO_ON'], searchRoundResultValues)
export const ANSWERS = answered(searchRoundFoundSeenValues)
export const RECIPIENT_MEANS = recipientMeansValues
export const RECOVERY_ACTS = recoveryActEntryActValues
export const POLICE_REPORTS = policeReportKindValues

/** The searches of a case. */
export const searchQuery = (number: string) => question('/api/incidents/{number}/search', { path: { number } })

/** Which unit's search of which case. */
export interface Place {
  number: string
  part: string
}

export const recordRound = (path: Place, body: SearchRoundEntry) =>
  data(client.POST('/api/incidents/{number}/search/{part}/rounds', { params: { path }, body }))

/** What recording the round would bring about; nothing is saved. */
export const roundTried = (path: Place, body: SearchRoundEntry) =>
  queryOptions({
    queryKey: triedKey(path.number, `search-round ${path.part}`, body),
    queryFn: ({ signal }) =>
      data(client.POST('/api/incidents/{number}/search/{part}/rounds/preview', { params: { path }, body, signal })),
    gcTime: 60_000,
    retry: false,
  })

/** What recording the act would bring about; nothing is saved. */
export const recoveryActTried = (path: Place, body: RecoveryActEntry) =>
  queryOptions({
    queryKey: triedKey(path.number, `recovery-act ${path.part}`, body),
    queryFn: ({ signal }) =>
      data(
        client.POST('/api/incidents/{number}/search/{part}/recovery-acts/preview', { params: { path }, body, signal }),
      ),
    gcTime: 60_000,
    retry: false,
  })

export const agreeEnd = (path: Place, body: SearchEndEntry) =>
  data(client.POST('/api/incidents/{number}/search/{part}/end-agreement', { params: { path }, body }))

export const decideEnd = (path: Place, body: SearchEndEntry) =>
  data(client.POST('/api/incidents/{number}/search/{part}/end-confirmation', { params: { path }, body }))

export const addRecipients = (path: Place, body: Schemas['RecipientsEntry']) =>
  data(client.POST('/api/incidents/{number}/search/{part}/recipients', { params: { path }, body }))

export const reviseRecipient = (path: Place & { recipient: number }, body: Schemas['RecipientRevision']) =>
  data(client.POST('/api/incidents/{number}/search/{part}/recipients/{recipient}/revision', { params: { path }, body }))

export const recordRecoveryAct = (path: Place, body: RecoveryActEntry) =>
  data(client.POST('/api/incidents/{number}/search/{part}/recovery-acts', { params: { path }, body }))

export const proposeRecoveryEnd = (path: Place, body: SearchEndEntry) =>
  data(client.POST('/api/incidents/{number}/search/{part}/recovery-end', { params: { path }, body }))

/** The same key records the report once, however often it is sent. */
export const recordPoliceReport = (path: Place, key: string, body: PoliceReportEntry) =>
  data(
    client.POST('/api/incidents/{number}/search/{part}/police-reports', {
      params: { path, header: { 'Idempotency-Key': key } },
      body,
    }),
  )

export const correctPoliceReport = (path: Place & { report: number }, body: Schemas['PoliceReportCorrection']) =>
  data(
    client.POST('/api/incidents/{number}/search/{part}/police-reports/{report}/correction', { params: { path }, body }),
  )

/** The search of one unit, in what the application answered. */
export const ofPart = (view: SearchView, part: string) => view.units.find((unit) => unit.part === part)
