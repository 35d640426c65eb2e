import { queryOptions, skipToken } from '@tanstack/react-query'
import { typingKey } from '@/lib/query-keys'
import type { StepAddress } from '@/lib/step-address'
import type { Filed } from './filing-schema'
import type { Line, Said } from './lines'

/** Where a report is being written: the page of its form, and under what that which is being typed there is kept. */
export interface Desk {
  page: string
  typing: StepAddress
}

/** The form of a step. */
export const deskOfStep = (number: string, step: string, part: string): Desk => ({
  page: `/incidents/${number}/steps/${step}/${part}`,
  typing: { number, step, part },
})

/** The form that answers a request of the Commission, which is a page of its own and no step. */
export const deskOfAnswer = (number: string, part: string, request: string): Desk => ({
  page: `/incidents/${number}/requests/${part}/${request}`,
  typing: { number, step: 'answer-request', part: `request-${request}` },
})

/** A report as it stands in a form; `changed` are the lines in which the report before said something else. */
export interface Sheet {
  kind: Filed
  said: Said
  changed: readonly Line[]
}

/** What a form handed over to be printed: in this window's memory alone, and gone when it is opened anew. */
export const sheetQuery = ({ typing }: Desk) =>
  queryOptions<Sheet>({ queryKey: typingKey(typing, 'sheet'), queryFn: skipToken, staleTime: Infinity })

/** Where a filed report is printed: the `nth` of its duty, the first being 1. */
export const filedSheetAddress = (number: string, part: string, nth: number) =>
  `/incidents/${number}/filings/${part}/${nth}/sheet`
