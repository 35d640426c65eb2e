import { findWorkKindValues, type components } from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { question } from '@/lib/question'

type Schemas = components['schemas']

/** Something to be done because something was found; `result` is null while it is open. */
export type FindWork = Schemas['FindWork']
export type CaseOverview = Schemas['CaseOverview']
export type FindWorkKind = (typeof findWorkKindValues)[number]

/** Something told outside of which the facts say otherwise now. */
export type ToldOutside = Schemas['ToldOutside']

export const toldQuery = (number: string) => question('/api/incidents/{number}/told-outside', { path: { number } })

/** It was told anew, or why it need not be. */
export const settleTold = (number: string, body: Schemas['SettlementEntry']) =>
  data(client.POST('/api/incidents/{number}/told-outside/settlement', { params: { path: { number } }, body }))

export const workQuery = (number: string) => question('/api/incidents/{number}/work-after-find', { path: { number } })

/** What was told outside of a leak that was none; `result` is null while it is to be corrected. */
export type ToldCorrection = Schemas['ToldCorrection']

export const correctionsQuery = (number: string) =>
  question('/api/incidents/{number}/told-corrections', { path: { number } })

/** What was told is corrected, or why it need not be. */
export const recordCorrection = (number: string, to: ToldCorrection['to'], body: Schemas['FindWorkEntry']) =>
  data(client.POST('/api/incidents/{number}/told-corrections/{to}', { params: { path: { number, to } }, body }))

/** The case, of which the finds are shown beside the form. */
export const caseQuery = (number: string) => question('/api/incidents/{number}', { path: { number } })

/** What came of the work: done, or not needed and why. */
export type Send = (number: string, part: string, body: Schemas['FindWorkEntry']) => Promise<unknown>

export const SENDS: Record<FindWorkKind, Send> = {
  TELL_PERSONS: (number, part, body) =>
    data(
      client.POST('/api/incidents/{number}/work-after-find/{part}/persons', {
        params: { path: { number, part } },
        body,
      }),
    ),
  ADD_TO_PUBLICATION: (number, part, body) =>
    data(
      client.POST('/api/incidents/{number}/work-after-find/{part}/publication', {
        params: { path: { number, part } },
        body,
      }),
    ),
  ADD_TO_FINAL_REPORT: (number, part, body) =>
    data(
      client.POST('/api/incidents/{number}/work-after-find/{part}/final-report', {
        params: { path: { number, part } },
        body,
      }),
    ),
  ADD_TO_COUNCIL_REPORT: (number, part, body) =>
    data(
      client.POST('/api/incidents/{number}/work-after-find/{part}/council-report', {
        params: { path: { number, part } },
        body,
      }),
    ),
}
