import type { components } from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { question } from '@/lib/question'

export type CallRequest = components['schemas']['CallRequest']
export type CallSheet = components['schemas']['CallSheet']
export type CallUnit = components['schemas']['CallUnit']

/** A call under way as the server keeps it. */
export type CallDraft = components['schemas']['CallDraft']

/** From which units one may take a call, with the numbers to call back. */
export const callUnitsQuery = { ...question('/api/calls-heard/units'), staleTime: 300_000 }

/** The call that was begun and not yet sent; read once when the page opens. */
export const callDraftQuery = {
  ...question('/api/call-draft', {}, async (asked) => (await asked).draft),
  gcTime: 0,
  staleTime: Infinity,
}

export const saveCallDraft = (draft: CallDraft) => client.PUT('/api/call-draft', { body: draft })

export const discardCallDraft = () => client.DELETE('/api/call-draft')

/** Begins the case; the same key again gives the same one. */
export const sendCall = (key: string, body: CallRequest) =>
  data(client.POST('/api/calls-heard', { params: { header: { 'Idempotency-Key': key } }, body }))

/** What the caller is to be told. */
export const callReceiptQuery = (number: string) => question('/api/incidents/{number}/receipt', { path: { number } })

export const callSheetQuery = (number: string) => question('/api/incidents/{number}/call-sheet', { path: { number } })
