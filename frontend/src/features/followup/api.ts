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

/** The part of the case under which its steps wait. */
const PART = 'followup'

/** What units answered before the reviews, and what takes the place of measures that did not hold. */
export const followUpQuery = (number: string) => question('/api/incidents/{number}/follow-up', { path: { number } })

/** The step at which it waits: whose it is, and until when. */
export const followUpStepQuery = (number: string, step: string) =>
  question('/api/incidents/{number}/steps/{step}/{part}', { path: { number, step, part: PART } })

/** Whether each measure still runs. */
export const answerFollowUp = (number: string, body: Schemas['FollowUpAnswerRequest']) =>
  data(
    client.POST('/api/incidents/{number}/follow-up/{part}/answer', { params: { path: { number, part: PART } }, body }),
  )

/** What is to take the place of each measure that did not hold. */
export const proposeSuccessors = (number: string, body: Schemas['SuccessorsRequest']) =>
  data(
    client.POST('/api/incidents/{number}/follow-up/{part}/successors', {
      params: { path: { number, part: PART } },
      body,
    }),
  )

/** The chief's word on that. */
export const decideSuccessors = (number: string, body: Schemas['SuccessorDecisionRequest']) =>
  data(
    client.POST('/api/incidents/{number}/follow-up/{part}/successor-decision', {
      params: { path: { number, part: PART } },
      body,
    }),
  )

/** What the unit answered before that review, of the plan that holds. */
export const answerOf = (view: FollowUpView, months: number) => view.answers.findLast((one) => one.months === months)

/** What waits for the chief, or was decided last. */
export const lastProposal = (view: FollowUpView) => view.proposals.at(-1)

/** What the chief may say. */
export const OUTCOMES = planDecisionOutcomeValues
