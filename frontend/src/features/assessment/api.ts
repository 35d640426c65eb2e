import { queryOptions } from '@tanstack/react-query'
import { api, segment } from '@/lib/http'
import type { components } from '@/lib/api-types'
import { caseKey } from '@/lib/query-keys'

export type AssessmentView = components['schemas']['AssessmentView']
export type FactChange = components['schemas']['FactChange']
export type Judgement = components['schemas']['Judgement']
export const VERDICTS = ['DUTY', 'NO_DUTY', 'UNKNOWN'] as const
export const DUTY_GROUNDS = ['R1', 'R2', 'R3', 'R4', 'R5'] as const

const address = (number: string) => `/api/incidents/${segment(number)}/assessment`

/** The judgements of a case. */
export const assessmentQuery = (number: string) => queryOptions({
  queryKey: [...caseKey(number), 'assessment'],
  queryFn: () => api.get<AssessmentView>(address(number)),
})

/** Judges, or speaks as the second person. */
export const command = (number: string, name: 'verdict' | 'no-duty-confirmation', body: object) =>
  api.post<AssessmentView>(`${address(number)}/${name}`, body)

/** Asks for another judgement, with the reason; the earlier one holds until the new one stands. */
export const askAgain = (number: string, body: object) => api.post<AssessmentView>(`${address(number)}/new-judgement`, body)

export type Verdict = (typeof VERDICTS)[number]

/** What such a judgement would bring about now. */
export const consequencesQuery = (number: string, verdict: Verdict, wrongfulPurpose: boolean) => queryOptions({
  queryKey: [...caseKey(number), 'assessment', 'consequences', verdict, wrongfulPurpose],
  queryFn: () => api.get<components['schemas']['VerdictConsequences']>(`${address(number)}/consequences?verdict=${verdict}&wrongfulPurpose=${wrongfulPurpose}`),
})

/** What of the case a judgement rests on. */
export type CaseFacts = components['schemas']['CaseOverview']

export const factsQuery = (number: string) => queryOptions({
  queryKey: caseKey(number),
  queryFn: () => api.get<CaseFacts>(`/api/incidents/${segment(number)}`),
})
