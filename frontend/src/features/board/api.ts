import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { components, operations } from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { noteServerNow } from '@/lib/server-time'

/** An open limit of a case. */
export type Line = components['schemas']['BoardLine']

/** A page of the board, with how many limits of the whole are late or near. */
export type BoardPage = components['schemas']['BoardPage']

/** What the board can be narrowed to. */
export type Choices = components['schemas']['BoardChoices']

/** What the board is narrowed to; an empty word narrows nothing. */
export interface BoardFilter {
  unit: string
  key: string
  strength: string
  person: string
}

type Asked = NonNullable<operations['listDeadlines']['parameters']['query']>

/** The most lines that are asked for at once, on paper. */
export const MOST = 1000

/** The words of a filter that narrow something, as addresses and requests write them. */
export function words(filter: BoardFilter): Partial<Record<keyof BoardFilter, string>> {
  return Object.fromEntries(Object.entries(filter).filter(([, word]) => word))
}

const asked = (filter: BoardFilter) => words(filter) as Pick<Asked, 'unit' | 'key' | 'strength'>

/** A page of the board, read again by itself; the page before stays on the screen until the next one is there. */
export const boardQuery = (filter: BoardFilter, page: number, size = 50) => queryOptions({
  queryKey: ['deadlines', filter, page, size],
  queryFn: async () => {
    const board = await data<BoardPage>(client.GET('/api/deadlines', { params: { query: { ...asked(filter), page, size } } }))
    noteServerNow(board.serverNow)
    return board
  },
  placeholderData: keepPreviousData,
  refetchInterval: 20_000,
})

/** What the board can be narrowed to. */
export const choicesQuery = queryOptions({
  queryKey: ['deadlines', 'choices'],
  queryFn: () => data<Choices>(client.GET('/api/deadlines/choices')),
  staleTime: 60_000,
})

/** How the watch over the limits stands. */
export type ClockWatch = components['schemas']['ClockWatch']

/** How the watch over the limits stands, asked each minute. */
export const watchQuery = queryOptions({
  queryKey: ['clock-watch'],
  queryFn: () => data<ClockWatch>(client.GET('/api/clock-watch')),
  refetchInterval: 60_000,
})

/** The own calendar address. */
export const feedQuery = queryOptions({ queryKey: ['deadlines', 'feed'], queryFn: () => data(client.GET('/api/deadlines/feed')) })

export const makeFeed = () => data(client.POST('/api/deadlines/feed'))
export const endFeed = () => client.DELETE('/api/deadlines/feed')
