import { nameDecisionChoiceValues, type components } from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { question } from '@/lib/question'

/** The papers of a case, issued or still a draft. */
export const papersQuery = (number: string) => question('/api/incidents/{number}/papers', { path: { number } })

/** What one paper says. */
export const paperTextQuery = (number: string, paper: string) =>
  question('/api/incidents/{number}/papers/{paper}/text', { path: { number, paper } })

/** What is recorded otherwise now than an issued paper states. */
export const paperChangesQuery = (number: string, paper: string) =>
  question('/api/incidents/{number}/papers/{paper}/changes', { path: { number, paper } })

/** What the memo says today. */
export const memoQuery = (number: string) => question('/api/incidents/{number}/memo', { path: { number } })

type Schemas = components['schemas']
export type NamesInPaper = Schemas['NamesInPaper']
export type NameLine = Schemas['NameLine']
export type NameDecision = Schemas['NameDecision']
export type NameChoice = NameDecision['choice']
export const CHOICES = nameDecisionChoiceValues

/** The texts of a paper that may name somebody. */
export const paperNamesQuery = (number: string, paper: string) =>
  question('/api/incidents/{number}/papers/{paper}/names', { path: { number, paper } })

export const markPaperName = (number: string, paper: string, body: NameDecision) =>
  data(client.POST('/api/incidents/{number}/papers/{paper}/names', { params: { path: { number, paper } }, body }))
