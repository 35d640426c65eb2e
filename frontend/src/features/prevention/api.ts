import { queryOptions } from '@tanstack/react-query'
import { api, segment } from '@/lib/http'
import type { components } from '@/lib/api-types'
import { caseKey } from '@/lib/query-keys'

export type PreventionView = components['schemas']['PreventionView']
export type Plan = components['schemas']['Plan']
export type Measure = components['schemas']['Measure']
export type SupervisorView = components['schemas']['SupervisorView']
export const CAUSES = ['CONFIRMED', 'PRESUMED', 'UNKNOWN'] as const
export const NOVELTIES = ['NEW', 'STRENGTHENED', 'CONTINUED', 'CONTINUED_AND_NEW'] as const

const address = (number: string, track: string) => `/api/incidents/${segment(number)}/${track}`

/** Causes and plans of a case. */
export const preventionQuery = (number: string) => queryOptions({
  queryKey: [...caseKey(number), 'prevention'],
  queryFn: () => api.get<PreventionView>(address(number, 'prevention')),
})

/** Hands a plan in, or decides on it. */
export const command = (number: string, name: 'plan' | 'plan-decision', body: object) =>
  api.post<PreventionView>(`${address(number, 'prevention')}/${name}`, body)

/** What the chief instructed when the case was received. */
export const instructionsQuery = (number: string) => queryOptions({
  queryKey: [...caseKey(number), 'supervisor'],
  queryFn: () => api.get<SupervisorView>(address(number, 'supervisor')),
})

/** That a measure with a date was done. */
export const recordMeasureDone = (number: string, measure: number, body: components['schemas']['MeasureDoneRequest']) =>
  api.post<PreventionView>(`${address(number, 'prevention')}/measures/${measure}/done`, body)

/** Whether each measure works so many months after the closing. */
export const recordReview = (number: string, months: number, body: components['schemas']['ReviewRequest']) =>
  api.post<PreventionView>(`${address(number, 'prevention')}/reviews/${months}`, body)
