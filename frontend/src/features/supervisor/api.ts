import { headReportMeansValues, type components } from '@/lib/api-types'
import { firstOf } from '@/lib/choices'
import { client, data } from '@/lib/http'
import { question } from '@/lib/question'

type Schemas = components['schemas']
export type CaseOverview = Schemas['CaseOverview']
export type SupervisorView = Schemas['SupervisorView']
export type ReportsOfUnit = Schemas['ReportsOfUnit']
export type EarlierLine = Schemas['EarlierLine']
export type HeadReport = Schemas['HeadReport']
export type Receipt = Schemas['Receipt']
export type SectionReceipt = Schemas['SectionReceipt']
export type WrittenReport = Schemas['WrittenReport']
export type Instruction = Schemas['Instruction']
export type ClockView = Schemas['ClockView']
export type ReceiptEntry = Schemas['ReceiptEntry']

export const MEANS = firstOf(['PHONE'], headReportMeansValues)

/** The report lines of a case. */
export const supervisorQuery = (number: string) => question('/api/incidents/{number}/supervisor', { path: { number } })

/** The searches of a case, to be seen beside a report. */
export const searchQuery = (number: string) => question('/api/incidents/{number}/search', { path: { number } })

/** The course of events of a case, to be seen beside a report. */
export const courseQuery = (number: string) =>
  question('/api/incidents/{number}/course-of-events', { path: { number } })

/** The case, of which a part is shown beside the form. */
export const caseQuery = (number: string) => question('/api/incidents/{number}', { path: { number } })

/** Which unit's report line of which case. */
export interface Place {
  number: string
  part: string
}

export const headReports = (path: Place, body: Schemas['HeadReportEntry']) =>
  data(client.POST('/api/incidents/{number}/supervisor/{part}/head-report', { params: { path }, body }))

export const chiefReceives = (path: Place, body: ReceiptEntry) =>
  data(client.POST('/api/incidents/{number}/supervisor/{part}/receipt', { params: { path }, body }))

/** A section that came to be in charge after the others had received receives, too. */
export const recordSectionReceipt = (path: Place, body: ReceiptEntry) =>
  data(client.POST('/api/incidents/{number}/supervisor/{part}/section-receipt', { params: { path }, body }))

export const giveInstruction = (path: Place, key: string, body: Schemas['InstructionEntry']) =>
  data(
    client.POST('/api/incidents/{number}/supervisor/{part}/instructions', {
      params: { path, header: { 'Idempotency-Key': key } },
      body,
    }),
  )

export const submitWrittenReport = (path: Place, body: Schemas['WrittenReportEntry']) =>
  data(client.POST('/api/incidents/{number}/supervisor/{part}/written-report', { params: { path }, body }))

export const decideWrittenReport = (path: Place, body: Schemas['WrittenReportDecision']) =>
  data(client.POST('/api/incidents/{number}/supervisor/{part}/written-report-decision', { params: { path }, body }))

/** The report line of one unit, in what the application answered. */
export const ofPart = (view: SupervisorView, part: string) => view.units.find((unit) => unit.part === part)
