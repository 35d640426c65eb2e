import { queryOptions } from '@tanstack/react-query'
import type { components } from './api-types'
import { client, data, segment } from './http'
import { upload } from './upload'
import { caseKey } from './query-keys'

/** A file of a case. */
export type Attachment = components['schemas']['AttachmentView']
export type AttachmentKind = Attachment['kind']
export const ATTACHMENT_KINDS: readonly AttachmentKind[] = ['PHOTO', 'PAPER', 'SENDERS_PAPER', 'OTHER']

/** How long a file may be; the server says the same. */
export const LARGEST_FILE = 20 * 1024 * 1024

/** What a browser offers to choose; the server looks at the content. A telephone turns its photographs into JPEG for it. */
export const ACCEPTED_FILES = 'image/jpeg,image/png,application/pdf,.docx,.xlsx,.pptx,.txt,.eml'

const address = (number: string) => `/api/incidents/${segment(number)}/attachments`

/** The files of a case, those that were withdrawn included. */
export const attachmentsQuery = (number: string) => queryOptions({
  queryKey: [...caseKey(number), 'attachments'],
  queryFn: () => data(client.GET('/api/incidents/{number}/attachments', { params: { path: { number } } })),
})

/** Where a file is saved from, and where a picture is looked at. */
export const contentAddress = (number: string, id: number) => `${address(number)}/${id}/content`
export const previewAddress = (number: string, id: number) => `${address(number)}/${id}/preview`

export interface FileToSend {
  file: File
  kind: AttachmentKind
  description?: string
  key: string
}

/** Adds a file to a case. */
export function sendAttachment(number: string, { file, kind, description, key }: FileToSend, onProgress: (part: number) => void): Promise<Attachment> {
  const form = new FormData()
  form.append('kind', kind)
  if (description) form.append('description', description)
  form.append('file', file)
  return upload(address(number), form, key, onProgress)
}

/** Says that a file no longer counts. */
export const withdrawAttachment = (number: string, attachment: number, reason: string) =>
  data(client.POST('/api/incidents/{number}/attachments/{attachment}/withdrawal', { params: { path: { number, attachment } }, body: { reason } }))
