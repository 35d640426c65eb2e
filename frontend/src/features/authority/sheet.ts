import { queryOptions, skipToken } from '@tanstack/react-query'
import { typingKey } from '@/lib/query-keys'
import type { StepAddress } from '@/lib/step-address'
import type { Filed } from './filing-schema'
import type { Said } from './lines'

/** A report as it stands in a form. */
export interface Sheet {
  kind: Filed
  said: Said
}

/** What the form of that step handed over to be printed: in this window's memory alone, and gone when it is opened anew. */
export const sheetQuery = (address: StepAddress) =>
  queryOptions<Sheet>({ queryKey: typingKey(address, 'sheet'), queryFn: skipToken, staleTime: Infinity })

/** Where a filed report is printed: the `nth` of its duty, the first being 1. */
export const filedSheetAddress = (number: string, part: string, nth: number) =>
  `/incidents/${number}/filings/${part}/${nth}/sheet`
