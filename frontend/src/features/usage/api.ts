import type { components } from '@/lib/api-types'
import { addressOf, client, data } from '@/lib/http'
import { question } from '@/lib/question'
import { upload } from '@/lib/upload'

type Schemas = components['schemas']
export type UsageView = Schemas['UsageView']
export type UsageEntry = Schemas['UsageEntry']
export type NewUsage = Schemas['NewUsage']
export type LostThing = Schemas['LostThing']
export type UsagePreview = Schemas['UsagePreview']
export type UsageRow = Schemas['UsageRow']

/** The usage history of a case. */
export const usageQuery = (number: string) => question('/api/incidents/{number}/usage', { path: { number } })

/** The same key records the use once, however often it is sent. */
export const recordUsage = (number: string, key: string, body: NewUsage) =>
  data(
    client.POST('/api/incidents/{number}/usage/entries', {
      params: { path: { number }, header: { 'Idempotency-Key': key } },
      body,
    }),
  )

export const correctUsage = (number: string, entry: number, body: Schemas['UsageCorrection']) =>
  data(
    client.POST('/api/incidents/{number}/usage/entries/{entry}/correction', {
      params: { path: { number, entry } },
      body,
    }),
  )

export const takeOver = (number: string, key: string, body: Schemas['UsageImport']) =>
  data(
    client.POST('/api/incidents/{number}/usage/imports', {
      params: { path: { number }, header: { 'Idempotency-Key': key } },
      body,
    }),
  )

/** Reads a file; nothing is stored. */
export function previewFile(number: string, file: File, key: string): Promise<UsagePreview> {
  const form = new FormData()
  form.append('file', file)
  return upload('/api/incidents/{number}/usage/import-preview', { number }, form, key, () => undefined)
}

/** Where the template is saved from. */
export const templateAddress = (number: string) => addressOf('/api/incidents/{number}/usage/template', { number })

/** Neither corrected nor struck out. */
export const stands = (entry: UsageEntry) => entry.correctedBy == null && !entry.removed
