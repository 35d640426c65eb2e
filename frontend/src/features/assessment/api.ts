import { queryOptions } from '@tanstack/react-query'
import { judgementGroundsValues, judgementVerdictValues, type components } from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { keyOf } from '@/lib/query-keys'
import { question } from '@/lib/question'

type Schemas = components['schemas']
export type AssessmentView = Schemas['AssessmentView']
export type FactChange = Schemas['FactChange']
export type RuledGround = Schemas['RuledGround']
export type Judgement = Schemas['Judgement']
export const VERDICTS = judgementVerdictValues
export const GROUNDS = judgementGroundsValues
export type Ground = (typeof GROUNDS)[number]

/** The judgements of a case. */
export const assessmentQuery = (number: string) => question('/api/incidents/{number}/assessment', { path: { number } })

export const judge = (number: string, body: Schemas['VerdictRequest']) =>
  data(client.POST('/api/incidents/{number}/assessment/verdict', { params: { path: { number } }, body }))

/** Speaks as the second person. */
export const confirmNoDuty = (number: string, body: Schemas['NoDutyConfirmationRequest']) =>
  data(client.POST('/api/incidents/{number}/assessment/no-duty-confirmation', { params: { path: { number } }, body }))

/** Asks for another judgement, with the reason; the earlier one holds until the new one stands. */
export const askAgain = (number: string, body: Schemas['JudgingAgainRequest']) =>
  data(client.POST('/api/incidents/{number}/assessment/new-judgement', { params: { path: { number } }, body }))

/** Begins the report to the Commission before it is judged; judging goes on. */
export const beginEarlyReport = (number: string) =>
  data(client.POST('/api/incidents/{number}/assessment/early-report', { params: { path: { number } } }))

export type Verdict = (typeof VERDICTS)[number]

/** What such a judgement would bring about now. */
export const consequencesQuery = (number: string, verdict: Verdict, wrongfulPurpose: boolean) =>
  question('/api/incidents/{number}/assessment/consequences', { path: { number }, query: { verdict, wrongfulPurpose } })

export type ProvisionalVerdict = Schemas['ProvisionalVerdict']

/** Those answers of a first report or a call that the table of duties is asked with. */
export type VerdictAsked = Schemas['ProvisionalVerdictRequest']

/** What the table of duties says of a report that is not sent yet; asked by POST, so that no answer stands in an address. */
export const provisionalVerdictQuery = (body: VerdictAsked) =>
  queryOptions({
    queryKey: keyOf('/api/provisional-verdict', {}, body),
    queryFn: () => data(client.POST('/api/provisional-verdict', { body })),
    staleTime: 60_000,
    gcTime: 60_000,
    retry: false,
  })

/** What of the case a judgement rests on. */
export type CaseFacts = Schemas['CaseOverview']

export const factsQuery = (number: string) => question('/api/incidents/{number}', { path: { number } })
