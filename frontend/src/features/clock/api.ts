import type { components } from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { question } from '@/lib/question'

export { clocksQuery, whyQuery, type ClockLine, type ClocksOfCase, type Why } from '@/lib/clocks'

type Schemas = components['schemas']

/** A telephone call that a rung of the night asked for. */
export type Call = Schemas['CallView']

/** What a running clock will do by itself if nobody acts. */
export type ComingRung = Schemas['ComingRung']

/** A post that it will tell, and the number under which it is reached. */
export type ToldPost = Schemas['ToldPost']

/** What the clocks of a case will do if nobody acts. */
export const comingQuery = (number: string) => ({
  ...question('/api/incidents/{number}/clocks/coming', { path: { number } }),
  refetchInterval: 60_000,
})

/** Why a limit is what it is, as it was kept. */
export type Explanation = Schemas['Explanation']

/** The same for who reads English. */
export type ExplanationInEnglish = Schemas['ExplanationInEnglish']

/** How one line of its rule was counted. */
export type ExplainedLine = Schemas['ExplainedLine']

/** A day of that count. */
export type ExplainedDay = Schemas['ExplainedDay']

/** A case that the secretariat is to open. */
export type CaseToOpen = Schemas['CaseToOpen']

/** The cases that I am to open for the secretariat. */
export const casesToOpenQuery = { ...question('/api/secretariat-openings'), refetchInterval: 60_000 }

/** The calls that I am to make, in all cases. */
export const callsQuery = { ...question('/api/calls'), refetchInterval: 60_000 }

export const recordTold = (call: Call, body: Schemas['CallToldRequest']) =>
  data(
    client.POST('/api/incidents/{number}/calls/{call}/told', {
      params: { path: { number: call.incident, call: call.id } },
      body,
    }),
  )

export const openAsSecretariat = (number: string, latenessReason: string | null) =>
  data(
    client.POST('/api/incidents/{number}/secretariat-opening', {
      params: { path: { number } },
      body: { latenessReason },
    }),
  )

export const explainLateStart = (number: string, reason: string) =>
  data(client.POST('/api/incidents/{number}/late-start', { params: { path: { number } }, body: { reason } }))
