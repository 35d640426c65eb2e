import { type components } from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { question } from '@/lib/question'

type Schemas = components['schemas']
export type Inspection = Schemas['InspectionView']
export type Register = Schemas['InspectionRegister']
export type OpenFinding = Schemas['OpenFinding']
export type Finding = Schemas['FindingView']
export type Terms = Schemas['InspectionTerms']
export type Choices = Schemas['InspectionChoices']

/** The register, with what is still to be put right. */
export const inspectionsQuery = question('/api/inspections')

/** An inspection with what was found. */
export const inspectionQuery = (inspection: number) =>
  question('/api/inspections/{inspection}', { path: { inspection } })

/** What the form offers, and with what a new inspection begins. */
export const choicesQuery = question('/api/inspections/choices')

/** The same key enters an inspection once, however often it is sent. */
export const enterInspection = (key: string, body: Terms) =>
  data(client.POST('/api/inspections', { params: { header: { 'Idempotency-Key': key } }, body }))

export const reviseInspection = (inspection: number, body: Schemas['InspectionRevision']) =>
  data(client.POST('/api/inspections/{inspection}/revisions', { params: { path: { inspection } }, body }))

export const recordFinding = (inspection: number, body: Schemas['FindingEntry']) =>
  data(client.POST('/api/inspections/{inspection}/findings', { params: { path: { inspection } }, body }))

export const correctFinding = (inspection: number, finding: number, body: Schemas['FindingCorrection']) =>
  data(
    client.POST('/api/inspections/{inspection}/findings/{finding}/correction', {
      params: { path: { inspection, finding } },
      body,
    }),
  )

export const takeFindingBack = (inspection: number, finding: number, body: Schemas['FindingWithdrawal']) =>
  data(
    client.POST('/api/inspections/{inspection}/findings/{finding}/withdrawal', {
      params: { path: { inspection, finding } },
      body,
    }),
  )
