import { measureNoveltyValues, planCauseStatusValues, type components } from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { question } from '@/lib/question'

type Schemas = components['schemas']
export type PreventionView = Schemas['PreventionView']
export type Plan = Schemas['Plan']
export type Measure = Schemas['Measure']
export type SupervisorView = Schemas['SupervisorView']
export const CAUSES = planCauseStatusValues
export const NOVELTIES = measureNoveltyValues

/** The approved plan that holds: an earlier one until another takes its place. */
export const holdingPlan = ({ earlier, plans }: PreventionView) =>
  [...earlier, ...plans].findLast(({ decision }) => decision?.outcome === 'APPROVED')

/** Causes and plans of a case. */
export const preventionQuery = (number: string) => question('/api/incidents/{number}/prevention', { path: { number } })

export const handInPlan = (number: string, body: Schemas['PlanRequest']) =>
  data(client.POST('/api/incidents/{number}/prevention/plan', { params: { path: { number } }, body }))

export const decidePlan = (number: string, body: Schemas['PlanDecisionRequest']) =>
  data(client.POST('/api/incidents/{number}/prevention/plan-decision', { params: { path: { number } }, body }))

/** What the chief instructed when the case was received. */
export const instructionsQuery = (number: string) =>
  question('/api/incidents/{number}/supervisor', { path: { number } })

/** Whether each measure works so many months after the closing. */
export const recordReview = (number: string, months: number, body: Schemas['ReviewRequest']) =>
  data(
    client.POST('/api/incidents/{number}/prevention/reviews/{months}', { params: { path: { number, months } }, body }),
  )
