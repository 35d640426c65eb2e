import {
  measureAnswerStillRunsValues,
  measureKindValues,
  measureVerifierValues,
  planDecisionOutcomeValues,
  type components,
} from '@/lib/api-types'
import { answered } from '@/lib/choices'
import { client, data } from '@/lib/http'
import { question } from '@/lib/question'

type Schemas = components['schemas']
export type FollowUpView = Schemas['FollowUpView']
export type SuccessorProposal = Schemas['SuccessorProposal']
export const STILL_RUNS = measureAnswerStillRunsValues
export const KINDS = answered(measureKindValues)
export const POSTS = answered(measureVerifierValues)

/** What units answered before the reviews, and what takes the place of measures that did not hold. */
export const followUpQuery = (number: string) => question('/api/incidents/{number}/follow-up', { path: { number } })

/** The step at which it waits: whose it is, and until when. */
export const followUpStepQuery = (number: string, step: string) =>
  question('/api/incidents/{number}/steps/{step}/{part}', { path: { number, step, part: 'followup' } })

/** Whether each measure still runs. */
export const answerFollowUp = (number: string, body: Schemas['FollowUpAnswerRequest']) =>
  data(client.POST('/api/incidents/{number}/follow-up/answer', { params: { path: { number } }, body }))

/** What is to take the place of each measure that did not hold. */
export const proposeSuccessors = (number: string, body: Schemas['SuccessorsRequest']) =>
  data(client.POST('/api/incidents/{number}/follow-up/successors', { params: { path: { number } }, body }))

/** The chief's word on that. */
export const decideSuccessors = (number: string, body: Schemas['SuccessorDecisionRequest']) =>
  data(client.POST('/api/incidents/{number}/follow-up/successor-decision', { params: { path: { number } }, body }))

/** What the unit answered before that review, of the plan that holds. */
export const answerOf = (view: FollowUpView, months: number) => view.answers.findLast((one) => one.months === months)

/** What waits for the chief, or was decided last. */
export const lastProposal = (view: FollowUpView) => view.proposals.at(-1)

/** What the chief may say. */
export const OUTCOMES = planDecisionOutcomeValues
