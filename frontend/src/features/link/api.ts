import { newLinkKindValues, type components } from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { question } from '@/lib/question'

type Schemas = components['schemas']
export const KINDS = newLinkKindValues
export type CaseLink = Schemas['CaseLinkView']

/** What belongs together with a case, as far as the viewer sees it. */
export const linksQuery = (number: string) => question('/api/incidents/{number}/links', { path: { number } })

/** Cases that the viewer sees, by their number or title. */
export const foundQuery = (text: string) => question('/api/incidents', { query: { text } })

/** Enters a link once for each key. */
export const addLink = (number: string, key: string, body: Schemas['NewLink']) =>
  data(
    client.POST('/api/incidents/{number}/links', {
      params: { path: { number }, header: { 'Idempotency-Key': key } },
      body,
    }),
  )

export const removeLink = (number: string, link: number, reason: string) =>
  data(
    client.POST('/api/incidents/{number}/links/{link}/removal', {
      params: { path: { number, link } },
      body: { reason },
    }),
  )
