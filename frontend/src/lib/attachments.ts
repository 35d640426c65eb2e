import type { components } from './api-types'
import { addressOf, client, data } from './http'
import { question } from './question'
import { upload } from './upload'

/** A file of a case. */
export type Attachment = components['schemas']['AttachmentView']
export type AttachmentKind = Attachment['kind']

/** How long a file may be; the server says the same. */
export const LARGEST_FILE = 20 * 1024 * 1024

/** What a browser offers to choose; the server looks at the content. A telephone turns its photographs into JPEG for it. */
export const ACCEPTED_FILES = 'image/jpeg,image/png,application/pdf,.docx,.xlsx,.pptx,.txt,.eml'

/** The files of a case, those that were withdrawn included. */
export const attachmentsQuery = (number: string) =>
  question('/api/incidents/{number}/attachments', { path: { number } })

/** Where a file is saved from, and where a picture is looked at. */
export const contentAddress = (number: string, attachment: number) =>
  addressOf('/api/incidents/{number}/attachments/{attachment}/content', { number, attachment })
export const previewAddress = (number: string, attachment: number) =>
  addressOf('/api/incidents/{number}/attachments/{attachment}/preview', { number, attachment })

/** A file and what is said of it. */
export type SaidFile = Omit<components['schemas']['AttachmentUpload'], 'file'> & { file: File }

/** Adds a file to a case. */
export function sendAttachment(
  number: string,
  { file, kind, description, key }: SaidFile & { key: string },
  onProgress: (part: number) => void,
): Promise<Attachment> {
  const form = new FormData()
  form.append('kind', kind)
  if (description) form.append('description', description)
  form.append('file', file)
  return upload('/api/incidents/{number}/attachments', { number }, form, key, onProgress)
}

/** Says that a file no longer counts. */
export const withdrawAttachment = (number: string, attachment: number, reason: string) =>
  data(
    client.POST('/api/incidents/{number}/attachments/{attachment}/withdrawal', {
      params: { path: { number, attachment } },
      body: { reason },
    }),
  )
