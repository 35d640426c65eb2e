import { queryOptions } from '@tanstack/react-query'
import type { components } from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { noteServerNow } from '@/lib/server-time'

type Schemas = components['schemas']

/** A clock of a case: what it waits for, who has to act, by when, and how it stands. */
export type ClockLine = Schemas['ClockLine']

/** The clocks and calls of a case. */
export type ClocksOfCase = Schemas['CaseClocksView']

/** A telephone call that a rung of the night asked for. */
export type Call = Schemas['CallView']

/** The clocks and calls of a case, read again each minute. */
export const clocksQuery = (number: string) => queryOptions({
  queryKey: ['incident', number, 'clocks'],
  queryFn: async () => {
    const view = await data<ClocksOfCase>(client.GET('/api/incidents/{number}/clocks', { params: { path: { number } } }))
    noteServerNow(view.serverNow)
    return view
  },
  refetchInterval: 60_000,
})

/** The calls that I am to make, in all cases. */
export const callsQuery = queryOptions({
  queryKey: ['calls'],
  queryFn: () => data<Call[]>(client.GET('/api/calls')),
  refetchInterval: 60_000,
})

export const recordTold = (call: Call, body: Schemas['CallToldRequest']) =>
  data(client.POST('/api/incidents/{number}/calls/{call}/told', { params: { path: { number: call.incident, call: call.id } }, body }))

export const openAsSecretariat = (number: string, latenessReason: string | null) =>
  data(client.POST('/api/incidents/{number}/secretariat-opening', { params: { path: { number } }, body: { latenessReason } }))

export const explainLateStart = (number: string, reason: string) =>
  data(client.POST('/api/incidents/{number}/late-start', { params: { path: { number } }, body: { reason } }))
