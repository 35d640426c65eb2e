import type { components } from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { question } from '@/lib/question'

type Schemas = components['schemas']

/** That a clock be waived, as asked and as decided. */
export type Waiver = Schemas['WaiverView']

/** The waivers of a case, and which clocks the reader may ask to be waived. */
export const waiversQuery = (number: string) => question('/api/incidents/{number}/waivers', { path: { number } })

export const askWaiver = (number: string, clock: string, reason: string) =>
  data(
    client.POST('/api/incidents/{number}/clocks/{clock}/waiver', {
      params: { path: { number, clock } },
      body: { reason },
    }),
  )

export const decideWaiver = (number: string, clock: string, confirmed: boolean, note: string | null) =>
  data(
    client.POST('/api/incidents/{number}/clocks/{clock}/waiver-decision', {
      params: { path: { number, clock } },
      body: { confirmed, note },
    }),
  )
