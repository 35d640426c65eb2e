import { queryOptions } from '@tanstack/react-query'
import type { components } from '@/lib/api-types'
import { client, data } from '@/lib/http'

type Schemas = components['schemas']
export type SearchView = Schemas['SearchView']
export type SearchOfFacility = Schemas['SearchOfFacility']
export type SearchRound = Schemas['SearchRound']
export type SearchEnd = Schemas['SearchEnd']
export type SearchRoundEntry = Schemas['SearchRoundEntry']

export const RESULTS = ['GO_ON', 'FOUND', 'END_PROPOSED'] as const

/** The searches of a case. */
export const searchQuery = (number: string) => queryOptions({
  queryKey: ['incident', number, 'search'],
  queryFn: () => data<SearchView>(client.GET('/api/incidents/{number}/search', { params: { path: { number } } })),
})

/** Which facility's search of which case. */
export interface Place {
  number: string
  part: string
}

export const recordRound = (path: Place, body: SearchRoundEntry) =>
  data<SearchView>(client.POST('/api/incidents/{number}/search/{part}/rounds', { params: { path }, body }))

export const agreeEnd = (path: Place, body: Schemas['SearchEndEntry']) =>
  data<SearchView>(client.POST('/api/incidents/{number}/search/{part}/end-agreement', { params: { path }, body }))

export const decideEnd = (path: Place, body: Schemas['SearchEndEntry']) =>
  data<SearchView>(client.POST('/api/incidents/{number}/search/{part}/end-confirmation', { params: { path }, body }))

/** The search of one facility, in what the application answered. */
export const ofPart = (view: SearchView, part: string) => view.facilities.find((facility) => facility.part === part)
