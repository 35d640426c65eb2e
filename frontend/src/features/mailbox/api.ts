import { queryOptions } from '@tanstack/react-query'
import { api } from '@/lib/http'

/** A mail that arrived in the demo's mailbox. */
export interface Mail {
  id: string
  to: string
  subject: string
  body: string
  sentAt: string
}

/** One page of the mailbox, the last to arrive first. */
export interface Mails {
  items: Mail[]
  page: number
  size: number
  total: number
}

/** The mailbox, read again every five seconds. */
export const mailboxQuery = (page: number) => queryOptions({
  queryKey: ['mailbox', page],
  queryFn: () => api.get<Mails>('/api/mailbox', { page }),
  refetchInterval: 5_000,
})
