import { queryOptions } from '@tanstack/react-query'
import type { components } from '@/lib/api-types'
import { client, data } from '@/lib/http'

/** A mail that arrived in the demo's mailbox. */
export type Mail = components['schemas']['Arrived']

/** The mailbox, read again every five seconds. */
export const mailboxQuery = (page: number) => queryOptions({
  queryKey: ['mailbox', page],
  queryFn: () => data(client.GET('/api/mailbox', { params: { query: { page } } })),
  refetchInterval: 5_000,
})
