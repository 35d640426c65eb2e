import type { components } from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { question } from '@/lib/question'

type Schemas = components['schemas']
/** A measure of the approved plan and where it stands. */
export type MeasureView = Schemas['MeasureView']

/** The measures of the approved plan; none before one is approved. */
export const measuresQuery = (number: string) => question('/api/incidents/{number}/measures', { path: { number } })

/** The case: after its closing nothing is handed over any more. */
export const caseQuery = (number: string) => question('/api/incidents/{number}', { path: { number } })

/** The step at which a measure waits: whose it is, and until when. */
export const measureStepQuery = (number: string, step: string, part: string) =>
  question('/api/incidents/{number}/steps/{step}/{part}', { path: { number, step, part } })

/** That the measure was done. */
export const recordMeasureDone = (number: string, part: string, body: Schemas['MeasureDoneRequest']) =>
  data(client.POST('/api/incidents/{number}/measures/{part}/done', { params: { path: { number, part } }, body }))

/** What another person found of it. */
export const verifyMeasure = (number: string, part: string, body: Schemas['MeasureVerificationRequest']) =>
  data(
    client.POST('/api/incidents/{number}/measures/{part}/verification', { params: { path: { number, part } }, body }),
  )

/** A later date. */
export const extendMeasure = (number: string, part: string, body: Schemas['MeasureExtensionRequest']) =>
  data(client.POST('/api/incidents/{number}/measures/{part}/extension', { params: { path: { number, part } }, body }))

/** That it goes on after the closing. */
export const handOverMeasure = (number: string, part: string, body: Schemas['MeasureHandOverRequest']) =>
  data(client.POST('/api/incidents/{number}/measures/{part}/hand-over', { params: { path: { number, part } }, body }))

/** From when until when a measure goes on that is done again and again. */
export const setMeasurePeriod = (number: string, part: string, body: Schemas['MeasurePeriodRequest']) =>
  data(client.POST('/api/incidents/{number}/measures/{part}/period', { params: { path: { number, part } }, body }))

/** The measure of that part in what is stored now. */
export const measureOf = (measures: readonly MeasureView[], part: string) =>
  measures.find((measure) => measure.part === part)
