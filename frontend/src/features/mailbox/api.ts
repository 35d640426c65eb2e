import type { components } from '@/lib/api-types'
import { question } from '@/lib/question'

/** A mail that arrived in the demo's mailbox. */
export type Mail = components['schemas']['Arrived']

/** The mailbox, read again every five seconds. */
export const mailboxQuery = (page: number) => ({
  ...question('/api/mailbox', { query: { page } }),
  refetchInterval: 5_000,
})
