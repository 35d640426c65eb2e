import { queryOptions } from '@tanstack/react-query'
import type { components } from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { caseKey } from '@/lib/query-keys'

export type CustodyChain = components['schemas']['CustodyChain']
export type CustodyEntry = components['schemas']['CustodyEntry']
export type CustodyRequest = components['schemas']['CustodyRequest']

/** Looks again whether a file is still the one that was kept. */
export const checkAttachment = (number: string, attachment: number) =>
  data(client.POST('/api/incidents/{number}/attachments/{attachment}/check', { params: { path: { number, attachment } } }))

/** Looks at every file of the case that counts. */
export const checkAttachments = (number: string) =>
  data(client.POST('/api/incidents/{number}/attachments/check', { params: { path: { number } } }))

/** Who has each thing that was lost; an empty chain while nobody has it. */
export const custodyQuery = (number: string) => queryOptions({
  queryKey: [...caseKey(number), 'custody'],
  queryFn: () => data(client.GET('/api/incidents/{number}/custody', { params: { path: { number } } })),
})

export const recordCustody = (number: string, medium: number, body: CustodyRequest) =>
  data(client.POST('/api/incidents/{number}/custody/{medium}', { params: { path: { number, medium } }, body }))

/** Whether a round of the search said that something was found. */
export const foundQuery = (number: string) => queryOptions({
  queryKey: [...caseKey(number), 'search', 'found'],
  queryFn: async () => {
    const { facilities } = await data(client.GET('/api/incidents/{number}/search', { params: { path: { number } } }))
    return facilities.some(({ rounds }) => rounds.some(({ result }) => result === 'FOUND'))
  },
})

/** Whether anything can still be added: the case as the page around has read it. */
export const runningQuery = (number: string) => queryOptions({
  queryKey: caseKey(number),
  queryFn: () => data(client.GET('/api/incidents/{number}', { params: { path: { number } } })),
  select: ({ status }) => status !== 'CLOSED',
})
