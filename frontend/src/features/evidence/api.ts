import { queryOptions } from '@tanstack/react-query'
import type { components } from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { question } from '@/lib/question'

export type CustodyChain = components['schemas']['CustodyChain']
export type CustodyEntry = components['schemas']['CustodyEntry']
export type CustodyRequest = components['schemas']['CustodyRequest']

/** Looks again whether a file is still the one that was kept. */
export const checkAttachment = (number: string, attachment: number) =>
  data(
    client.POST('/api/incidents/{number}/attachments/{attachment}/check', { params: { path: { number, attachment } } }),
  )

/** Looks at every file of the case that counts. */
export const checkAttachments = (number: string) =>
  data(client.POST('/api/incidents/{number}/attachments/check', { params: { path: { number } } }))

/** Who has each thing that was lost; an empty chain while nobody has it. */
export const custodyQuery = (number: string) => question('/api/incidents/{number}/custody', { path: { number } })

export const recordCustody = (number: string, medium: number, body: CustodyRequest) =>
  data(client.POST('/api/incidents/{number}/custody/{medium}', { params: { path: { number, medium } }, body }))

/** Whether a round of the search, also of one before a reopening, said that something was found. */
export const foundQuery = (number: string) =>
  queryOptions({
    ...question('/api/incidents/{number}/search', { path: { number } }),
    select: ({ units }) =>
      units
        .flatMap(({ rounds, earlier }) => [...rounds, ...earlier.flatMap((before) => before.rounds)])
        .some(({ result }) => result === 'FOUND'),
  })

/** Whether anything can still be added: the case as the page around has read it. */
export const runningQuery = (number: string) =>
  queryOptions({
    ...question('/api/incidents/{number}', { path: { number } }),
    select: ({ status }) => status === 'RUNNING' || status === 'AT_CLOSING_CHECK',
  })
