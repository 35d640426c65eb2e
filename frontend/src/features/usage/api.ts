import { queryOptions } from '@tanstack/react-query'
import type { components } from '@/lib/api-types'
import { client, data, segment } from '@/lib/http'
import { caseKey } from '@/lib/query-keys'
import { upload } from '@/lib/upload'

type Schemas = components['schemas']
export type UsageView = Schemas['UsageView']
export type UsageEntry = Schemas['UsageEntry']
export type NewUsage = Schemas['NewUsage']
export type LostThing = Schemas['LostThing']
export type UsagePreview = Schemas['UsagePreview']
export type UsageRow = Schemas['UsageRow']

/** The usage history of a case. */
export const usageQuery = (number: string) => queryOptions({
  queryKey: [...caseKey(number), 'usage'],
  queryFn: () => data<UsageView>(client.GET('/api/incidents/{number}/usage', { params: { path: { number } } })),
})

/** The same key records the use once, however often it is sent. */
export const recordUsage = (number: string, key: string, body: NewUsage) =>
  data<UsageView>(client.POST('/api/incidents/{number}/usage/entries', { params: { path: { number }, header: { 'Idempotency-Key': key } }, body }))

export const correctUsage = (number: string, entry: number, body: Schemas['UsageCorrection']) =>
  data<UsageView>(client.POST('/api/incidents/{number}/usage/entries/{entry}/correction', { params: { path: { number, entry } }, body }))

export const takeOver = (number: string, key: string, body: Schemas['UsageImport']) =>
  data<UsageView>(client.POST('/api/incidents/{number}/usage/imports', { params: { path: { number }, header: { 'Idempotency-Key': key } }, body }))

/** Reads a file; nothing is stored. */
export function previewFile(number: string, file: File, key: string): Promise<UsagePreview> {
  const form = new FormData()
  form.append('file', file)
  return upload(`/api/incidents/${segment(number)}/usage/import-preview`, form, key, () => undefined)
}

/** Where the template is saved from. */
export const templateAddress = (number: string) => `/api/incidents/${segment(number)}/usage/template`

/** Neither corrected nor struck out. */
export const stands = (entry: UsageEntry) => entry.correctedBy == null && !entry.removed
