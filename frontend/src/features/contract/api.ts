import { keepPreviousData } from '@tanstack/react-query'
import {
  pathsApiContractsGetParametersQueryPeriodValues,
  termsRequestClausesValues,
  termsRequestKindValues,
  toldItemItemValues,
  type components,
} from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { question } from '@/lib/question'

type Schemas = components['schemas']
export const PERIODS = pathsApiContractsGetParametersQueryPeriodValues
export const KINDS = termsRequestKindValues
export const CLAUSES = termsRequestClausesValues
/** The nine items that a contractor tells, in the order of the rules. */
export const NOTICE_ITEMS = toldItemItemValues

/** Which contracts of the register are shown. */
export type Period = (typeof PERIODS)[number]
export type Contract = Schemas['ContractView']
export type Terms = Schemas['Terms']
export type TermsRequest = Schemas['TermsRequest']
export type CaseContracts = Schemas['CaseContractsView']
export type ConcernedContract = Schemas['ConcernedContract']
export type Rechecks = Schemas['ContractRechecksView']
export type OtherContract = Schemas['OtherContract']
export type ChainLink = Schemas['ChainLink']
export type PlanDemand = Schemas['PlanDemand']

export type NoticeItem = (typeof NOTICE_ITEMS)[number]
export type ContractorNotices = Schemas['ContractorNoticesView']
export type NoticesOfContract = Schemas['NoticesOfContract']
export type GivenNotice = Schemas['GivenNotice']

export interface ContractFilter {
  period: Period
  text: string
  page: number
}

/** A page of the register. */
export const contractsQuery = ({ period, text, page }: ContractFilter) => ({
  ...question('/api/contracts', { query: { period, page, ...(text && { text }) } }),
  placeholderData: keepPreviousData,
})

/** A contract with what it said before. */
export const contractQuery = (contract: number) => question('/api/contracts/{contract}', { path: { contract } })

/** What the form of a contract offers. */
export const choicesQuery = question('/api/contracts/choices')

/** The same key enters a contract once, however often it is sent. */
export const enterContract = (key: string, body: TermsRequest) =>
  data(client.POST('/api/contracts', { params: { header: { 'Idempotency-Key': key } }, body }))

export const correctContract = (contract: number, body: Schemas['CorrectionRequest']) =>
  data(client.POST('/api/contracts/{contract}/corrections', { params: { path: { contract } }, body }))

/** The contracts of a case. */
export const caseContractsQuery = (number: string) =>
  question('/api/incidents/{number}/contracts', { path: { number } })

/** Those that may be chosen for a case. */
export const fittingQuery = (number: string) =>
  question('/api/incidents/{number}/contracts/fitting', { path: { number } })

export const concernContract = (number: string, contract: number) =>
  data(client.POST('/api/incidents/{number}/contracts', { params: { path: { number } }, body: { contract } }))

export const takeContractBack = (number: string, contract: number, reason: string) =>
  data(
    client.POST('/api/incidents/{number}/contracts/{contract}/withdrawal', {
      params: { path: { number, contract } },
      body: { reason },
    }),
  )

export const recordChain = (number: string, contract: number, body: Schemas['ChainRequest']) =>
  data(
    client.POST('/api/incidents/{number}/contracts/{contract}/chain', {
      params: { path: { number, contract } },
      body,
    }),
  )

export const demandPlan = (number: string, contract: number, body: Schemas['PlanDemandRequest']) =>
  data(
    client.POST('/api/incidents/{number}/contracts/{contract}/plan-demand', {
      params: { path: { number, contract } },
      body,
    }),
  )

export const receivePlan = (number: string, contract: number, body: Schemas['PlanReceiptRequest']) =>
  data(
    client.POST('/api/incidents/{number}/contracts/{contract}/plan-receipt', {
      params: { path: { number, contract } },
      body,
    }),
  )

export const explainLateNotice = (number: string, latenessReason: string) =>
  data(
    client.POST('/api/incidents/{number}/contracts/late-notice', {
      params: { path: { number } },
      body: { latenessReason },
    }),
  )

/** 特記事項の見直し: the other contracts that are looked through because of a case. */
export const rechecksQuery = (number: string) =>
  question('/api/incidents/{number}/contract-rechecks', { path: { number } })

export const recordRecheck = (number: string, contract: number, body: Schemas['ContractRecheckRequest']) =>
  data(
    client.POST('/api/incidents/{number}/contract-rechecks/{contract}', {
      params: { path: { number, contract } },
      body,
    }),
  )

/** What the contractors of a case told. */
export const contractorNoticesQuery = (number: string) =>
  question('/api/incidents/{number}/contractor-notices', { path: { number } })

/** With what the form of a notice begins, read once when it opens. */
export const noticeProposalQuery = (number: string, contract: number) => ({
  ...question('/api/incidents/{number}/contractor-notices/{contract}/proposal', { path: { number, contract } }),
  gcTime: 0,
  staleTime: Infinity,
  retry: false,
})

export const recordContractorNotice = (number: string, contract: number, body: Schemas['ContractorNoticeRequest']) =>
  data(
    client.POST('/api/incidents/{number}/contractor-notices/{contract}', {
      params: { path: { number, contract } },
      body,
    }),
  )
