import { useEffect, useLayoutEffect, useRef } from 'react'
import { useSearchParams } from 'react-router'
import { TABS, type Tab, type TaskFilter } from './api'

const remembered = (account: string) => `todoke-tasks-${account}`
const NOBODY = { search: '', y: 0 }

interface Place {
  search: string
  y: number
}

function read(account: string): Place {
  const kept = sessionStorage.getItem(remembered(account))
  return kept ? { ...NOBODY, ...(JSON.parse(kept) as Partial<Place>) } : NOBODY
}

function write(account: string, place: Place): void {
  sessionStorage.setItem(remembered(account), JSON.stringify(place))
}

function filterOf(search: URLSearchParams): TaskFilter {
  const tab = search.get('tab') as Tab
  return { tab: TABS.includes(tab) ? tab : 'mine', incident: search.get('incident'), step: search.get('step'), page: Math.max(0, Number(search.get('page')) || 0) }
}

/** The address of a filter. */
export function searchOf({ tab, incident, step, page }: TaskFilter): string {
  const search = new URLSearchParams({ tab, ...(incident && { incident }), ...(step && { step }), ...(page > 0 && { page: String(page) }) })
  return `?${search}`
}

/** The filter in the address. Coming back from a task to the bare address, it is the filter one had left. */
export function useTaskFilter(account: string): TaskFilter {
  const [search] = useSearchParams()
  return filterOf(search.size > 0 ? search : new URLSearchParams(read(account).search))
}

/** Keeps filter and scroll position, and goes back to the position once the list is there. */
export function usePlace(account: string, filter: TaskFilter, shown: boolean): void {
  const search = searchOf(filter)
  const left = useRef<Place | null>(null)
  left.current ??= read(account)
  useLayoutEffect(() => {
    const keep = () => write(account, { search, y: window.scrollY })
    write(account, { search, y: 0 })
    window.addEventListener('scroll', keep, { passive: true })
    return () => window.removeEventListener('scroll', keep)
  }, [account, search])
  // After the heading's own effect, which begins each page at its top.
  useEffect(() => {
    if (!shown || !left.current) return
    const { search: before, y } = left.current
    left.current = NOBODY
    if (before === search) window.scrollTo(0, y)
  }, [shown, search])
}
