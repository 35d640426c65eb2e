import { type components } from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { question } from '@/lib/question'

type Schemas = components['schemas']
export type Register = Schemas['TrainingRegister']
export type Training = Schemas['TrainingView']
export type Coverage = Schemas['TrainingCoverage']
export type UnitGroup = Schemas['UnitGroup']
export type NewTraining = Schemas['NewTraining']

/** The trainings of a fiscal year, of the present one where none is named. */
export const registerQuery = (fiscalYear: number | null) =>
  question('/api/trainings', { query: fiscalYear === null ? {} : { fiscalYear } })

/** The units that can have taken part. */
export const unitsQuery = question('/api/trainings/units')

/** The cases from which a training can have come: those that one sees, the latest first. */
export const casesQuery = question('/api/incidents', { query: {} })

/** The same key enters a training once, however often it is sent. */
export const recordTraining = (key: string, body: NewTraining) =>
  data(client.POST('/api/trainings', { params: { header: { 'Idempotency-Key': key } }, body }))

export const withdrawTraining = (training: number, reason: string) =>
  data(client.POST('/api/trainings/{training}/withdrawal', { params: { path: { training } }, body: { reason } }))
