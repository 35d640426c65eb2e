import { nameDecisionChoiceValues, type components } from '@/lib/api-types'
import { addressOf, client, data } from '@/lib/http'
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

/** How the case is reported to the council, of which the version is needed to replace its paper. */
export const councilQuery = (number: string) => question('/api/incidents/{number}/council', { path: { number } })

export const replacePaper = (number: string, body: Schemas['PaperReplacementRequest']) =>
  data(client.POST('/api/incidents/{number}/council/paper-replacement', { params: { path: { number } }, body }))

/** 事故報告書 of the facts of today. */
export const writtenReportQuery = (number: string) =>
  question('/api/incidents/{number}/written-report-paper', { path: { number } })

/** 経過記録 of the facts of today. */
export const chronologyQuery = (number: string) => question('/api/incidents/{number}/chronology', { path: { number } })

/** The days on one of which a case of the list became known: both or none, which is the last half-year that is over. */
export interface Days {
  from: string
  to: string
}

/** 一覧報告: the cases of these days as the council reads them. */
export const caseListQuery = ({ from, to }: Days) =>
  question('/api/case-list-paper', { query: { ...(from && { from }), ...(to && { to }) } })

/** Where the same list lies as Word and as PDF. */
export const caseListFiles = ({ from, to }: Days) => {
  const days = new URLSearchParams({ ...(from && { from }), ...(to && { to }) })
  const at = (address: string) => (days.size > 0 ? `${address}?${days}` : address)
  return { word: at(addressOf('/api/case-list-paper/word')), pdf: at(addressOf('/api/case-list-paper/pdf')) }
}

type Schemas = components['schemas']
export type PaperSummary = Schemas['PaperSummary']
export type CouncilView = Schemas['CouncilView']
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
