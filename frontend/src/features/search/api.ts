import { queryOptions } from '@tanstack/react-query'
import { api, segment } from '@/lib/http'

export const RESULTS = ['GO_ON', 'FOUND', 'END_PROPOSED'] as const
export type SearchResult = (typeof RESULTS)[number]

/** A round as recorded. */
export interface SearchRound {
  id: number
  startedAt: string
  endedAt: string | null
  places: string[]
  otherPlaces: string | null
  searchers: string
  account: string
  result: SearchResult
  endReason: string | null
  foundAt: string | null
  foundWhere: string | null
  foundBy: string | null
  foundCondition: string | null
  recordedPost: string
  recordedAt: string
}

/** What head and chief said to the end of a search. */
export interface SearchEnd {
  act: 'AGREED' | 'CONFIRMED' | 'RETURNED'
  doneAt: string
  reason: string | null
  recordedPost: string
  recordedAt: string
}

export interface SearchOfFacility {
  part: string
  partName: string
  status: 'GOING_ON' | 'END_PROPOSED' | 'END_AGREED' | 'ENDED'
  version: number
  rounds: SearchRound[]
  ends: SearchEnd[]
}

export interface SearchView {
  checklist: string[]
  facilities: SearchOfFacility[]
}

/** The searches of a case. */
export const searchQuery = (number: string) => queryOptions({
  queryKey: ['case', number, 'search'],
  queryFn: () => api.get<SearchView>(`/api/incidents/${segment(number)}/search`),
})

/** Sends a command on the search of one facility. */
export const command = (number: string, part: string, name: 'rounds' | 'end-agreement' | 'end-confirmation', body: object) =>
  api.post<SearchView>(`/api/incidents/${segment(number)}/search/${segment(part)}/${name}`, body)

/** The search of one facility, in what the application answered. */
export const ofPart = (view: SearchView, part: string) => view.facilities.find((facility) => facility.part === part)
