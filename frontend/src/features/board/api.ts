import { keepPreviousData } from '@tanstack/react-query'
import type { components, operations } from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { question } from '@/lib/question'

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
export const boardQuery = (filter: BoardFilter, page: number, size = 50) => ({
  ...question('/api/deadlines', { query: { ...asked(filter), page, size } }),
  placeholderData: keepPreviousData,
  refetchInterval: 20_000,
})

/** What the board can be narrowed to. */
export const choicesQuery = { ...question('/api/deadlines/choices'), staleTime: 60_000 }

/** How the watch over the limits stands. */
export type ClockWatch = components['schemas']['ClockWatch']

/** How the watch over the limits stands, asked each minute. */
export const watchQuery = { ...question('/api/clock-watch'), refetchInterval: 60_000 }

/** The own calendar address. */
export const feedQuery = question('/api/deadlines/feed')

export const makeFeed = () => data(client.POST('/api/deadlines/feed'))
export const endFeed = () => client.DELETE('/api/deadlines/feed')
