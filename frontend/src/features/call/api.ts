import { queryOptions } from '@tanstack/react-query'
import type { components } from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { caseKey } from '@/lib/query-keys'
import type { CallAnswers } from './answers'

export type CallRequest = components['schemas']['CallRequest']
export type CallSheet = components['schemas']['CallSheet']
export type CallUnit = components['schemas']['CallUnit']

/** A call under way as the server keeps it. */
export interface CallDraft {
  answers: CallAnswers
  savedAt: string
  key: string
}

/** From which units one may take a call, with the numbers to call back. */
export const callUnitsQuery = queryOptions({
  queryKey: ['call', 'units'],
  queryFn: () => data(client.GET('/api/calls-heard/units')),
  staleTime: 300_000,
})

/** The call that was begun and not yet sent; read once when the page opens. */
export const callDraftQuery = queryOptions({
  queryKey: ['call', 'draft'],
  queryFn: async () => ((await data(client.GET('/api/call-draft'))).draft ?? null) as CallDraft | null,
  gcTime: 0,
  staleTime: Infinity,
})

export const saveCallDraft = (draft: CallDraft) =>
  client.PUT('/api/call-draft', { body: draft as unknown as components['schemas']['CallDraft'] })

export const discardCallDraft = () => client.DELETE('/api/call-draft')

/** Begins the case; the same key again gives the same one. */
export const sendCall = (key: string, body: CallRequest) =>
  data(client.POST('/api/calls-heard', { params: { header: { 'Idempotency-Key': key } }, body }))

/** What the caller is to be told. */
export const callReceiptQuery = (number: string) => queryOptions({
  queryKey: [...caseKey(number), 'receipt'],
  queryFn: () => data(client.GET('/api/incidents/{number}/receipt', { params: { path: { number } } })),
})

export const callSheetQuery = (number: string) => queryOptions({
  queryKey: [...caseKey(number), 'call-sheet'],
  queryFn: () => data(client.GET('/api/incidents/{number}/call-sheet', { params: { path: { number } } })),
})
