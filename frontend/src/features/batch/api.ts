import { batchListChoiceValues, type components } from '@/lib/api-types'
import { addressOf } from '@/lib/http'
import { question } from '@/lib/question'

/** 一括公表の一覧 of a period, in the words in which it is published. */
export type BatchList = components['schemas']['BatchList']

export type BatchLine = components['schemas']['BatchLine']
export type Period = components['schemas']['BatchPeriod']
export type LeftOutCase = components['schemas']['LeftOutCase']

/** What is asked for: both days or none, which is the last half-year that is over. */
export interface Asked {
  from: string
  to: string
  cases: BatchList['choice']
  smallHidden: boolean
}

const words = ({ from, to, cases, smallHidden }: Asked) => ({
  ...(from && { from }),
  ...(to && { to }),
  cases,
  smallHidden,
})

/** Which cases a list may hold. */
export const CASES = batchListChoiceValues

/** The list itself. */
export const batchQuery = (asked: Asked) => question('/api/publication-batch', { query: words(asked) })

/** The half-years and months that are offered. */
export const periodsQuery = { ...question('/api/publication-batch/periods'), staleTime: 60_000 }

/** Where the same list lies as Excel, and as HTML for the municipality's site. */
export const filesOf = (asked: Asked) => {
  const question = new URLSearchParams({ ...words(asked), smallHidden: String(asked.smallHidden) })
  return {
    excel: `${addressOf('/api/publication-batch/file')}?${question}`,
    html: `${addressOf('/api/publication-batch/page')}?${question}`,
  }
}
