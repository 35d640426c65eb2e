import {
  causeAnalysisStatusValues,
  causeClassSchemeValues,
  hypothesisStandingValues,
  newCauseLogConflictValues,
  newRuleSaidAnswerValues,
  type components,
} from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { question } from '@/lib/question'

type Schemas = components['schemas']
export type CauseView = Schemas['CauseView']
export type CauseAnalysis = Schemas['CauseAnalysis']
export type CauseClass = Schemas['CauseClass']
export type CauseClasses = Schemas['CauseClasses']
export type NewCause = Schemas['NewCause']
export type CauseOfMerged = Schemas['CauseOfMerged']
export type Hearing = Schemas['Hearing']
export const STATUSES = causeAnalysisStatusValues
export const STANDINGS = hypothesisStandingValues
export const SCHEMES = causeClassSchemeValues
/** Every answer there is; none at all stands for what nobody was asked. */
export const ANSWERS = newRuleSaidAnswerValues.filter((answer) => answer !== null)
export const CONFLICTS = newCauseLogConflictValues.filter((conflict) => conflict !== null)

/** What is asked about the rule, in the order in which it is asked. */
export const QUESTIONS = [
  'existed',
  'known',
  'followed',
  'permitted',
] as const satisfies readonly (keyof Schemas['RuleAnswers'])[]

/** All classes with the office's own ones, which are kept on a page of their own. */
export const causeClassesQuery = question('/api/cause-classes')

export const addCauseClass = (body: Schemas['NewCauseClassRequest']) =>
  data(client.POST('/api/cause-classes', { body }))

export const renameCauseClass = (causeClass: string, body: Schemas['CauseClassNameRequest']) =>
  data(client.POST('/api/cause-classes/{causeClass}/names', { params: { path: { causeClass } }, body }))

export const endCauseClass = (causeClass: string, body: Schemas['CauseClassEndRequest']) =>
  data(client.POST('/api/cause-classes/{causeClass}/end', { params: { path: { causeClass } }, body }))

/** 原因究明 of a case: every version, the last stands. */
export const causeQuery = (number: string) => question('/api/incidents/{number}/cause', { path: { number } })

/** Who may be named as the investigator. */
export const investigatorsQuery = (number: string) =>
  question('/api/incidents/{number}/cause/investigators', { path: { number } })

export const recordCause = (number: string, body: NewCause) =>
  data(client.POST('/api/incidents/{number}/cause', { params: { path: { number } }, body }))

/** 聞き取りの記録 of a case, in the order in which they were written down. */
export const hearingsQuery = (number: string) =>
  question('/api/incidents/{number}/cause/hearings', { path: { number } })

/** Writes a hearing down; the same key of the press of the button writes it once. */
export const recordHearing = (number: string, key: string, body: Schemas['NewHearing']) =>
  data(
    client.POST('/api/incidents/{number}/cause/hearings', {
      params: { path: { number }, header: { 'Idempotency-Key': key } },
      body,
    }),
  )

/** Says why a hearing counts no more. */
export const withdrawHearing = (number: string, hearing: number, reason: string) =>
  data(
    client.POST('/api/incidents/{number}/cause/hearings/{hearing}/withdrawal', {
      params: { path: { number, hearing } },
      body: { reason },
    }),
  )
