import { useSearchParams } from 'react-router'
import { searchLeft } from '@/lib/place'
import { words, type BoardFilter } from './api'

/** Under which name the board's place is kept for a person. */
export const nameOf = (account: string) => `todoke-deadlines-${account}`

/** The filter of an address. */
export function filterOf(search: URLSearchParams): BoardFilter {
  const word = (name: string) => search.get(name) ?? ''
  return { unit: word('unit'), key: word('key'), strength: word('strength'), person: word('person') }
}

/** The address of a filter and page; it is never bare, which would mean the place one had left. */
export function searchOf(filter: BoardFilter, page = 0): string {
  return `?${new URLSearchParams({ ...words(filter), page: String(page) })}`
}

/** Filter and page of the address. Coming back to the bare address, they are what one had left. */
export function useBoardPlace(account: string): { filter: BoardFilter; page: number } {
  const [search] = useSearchParams()
  const shown = search.size > 0 ? search : searchLeft(nameOf(account))
  return { filter: filterOf(shown), page: Math.max(0, Number(shown.get('page')) || 0) }
}
