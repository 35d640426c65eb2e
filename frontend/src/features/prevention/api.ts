import {
  measureKindValues,
  measureNoveltyValues,
  measureVerifierValues,
  measureWeighingFacilityAnswerValues,
  measureWeighingFeasibilityValues,
  planCauseStatusValues,
  reviewResultStillRunsValues,
  type components,
} from '@/lib/api-types'
import { answered } from '@/lib/choices'
import { client, data } from '@/lib/http'
import { question } from '@/lib/question'

type Schemas = components['schemas']
export type PreventionView = Schemas['PreventionView']
export type Plan = Schemas['Plan']
export type Measure = Schemas['Measure']
export type Weighing = Schemas['MeasureWeighing']
export type PlanChanges = Schemas['PlanChanges']
export type PlanDecision = Schemas['PlanDecision']
export type SupervisorView = Schemas['SupervisorView']
export const CAUSES = planCauseStatusValues
export const NOVELTIES = measureNoveltyValues
export const KINDS = answered(measureKindValues)
export const POSTS = answered(measureVerifierValues)
export const FACILITY_ANSWERS = answered(measureWeighingFacilityAnswerValues)
export const FEASIBILITIES = answered(measureWeighingFeasibilityValues)
export const STILL_RUNS = answered(reviewResultStillRunsValues)

/** The approved plan that holds: an earlier one until another takes its place. */
export const holdingPlan = ({ earlier, plans }: PreventionView) =>
  [...earlier, ...plans].findLast(({ decision }) => decision?.outcome === 'APPROVED')

/** The measures that hold: those in whose place another one was approved do not. */
export const inForce = (plan: Plan | undefined) =>
  plan?.measures.filter(({ number }) => !plan.measures.some(({ follows }) => follows === number)) ?? []

/** Causes and plans of a case. */
export const preventionQuery = (number: string) => question('/api/incidents/{number}/prevention', { path: { number } })

export const handInPlan = (number: string, body: Schemas['PlanRequest']) =>
  data(client.POST('/api/incidents/{number}/prevention/plan', { params: { path: { number } }, body }))

export const decidePlan = (number: string, body: Schemas['PlanDecisionRequest']) =>
  data(client.POST('/api/incidents/{number}/prevention/plan-decision', { params: { path: { number } }, body }))

/** 後閲: the chief has seen the plan that was decided in his place. */
export const recordPlanSeen = (number: string, plan: number) =>
  data(client.POST('/api/incidents/{number}/prevention/plans/{plan}/seen', { params: { path: { number, plan } } }))

/** The director has opened the approved plan that was reported. */
export const recordPlanRead = (number: string, plan: number) =>
  data(client.POST('/api/incidents/{number}/prevention/plans/{plan}/read', { params: { path: { number, plan } } }))

/** What happened, in short. */
export const caseQuery = (number: string) => question('/api/incidents/{number}', { path: { number } })

/** What the chief instructed when the case was received. */
export const instructionsQuery = (number: string) =>
  question('/api/incidents/{number}/supervisor', { path: { number } })

/** Whether each measure works so many months after the closing. */
export const recordReview = (number: string, months: number, body: Schemas['ReviewRequest']) =>
  data(
    client.POST('/api/incidents/{number}/prevention/reviews/{months}', { params: { path: { number, months } }, body }),
  )
