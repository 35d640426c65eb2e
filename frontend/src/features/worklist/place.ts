import { useSearchParams } from 'react-router'
import { searchLeft, useKeptPlace } from '@/lib/place'
import { TABS, type Tab, type TaskFilter } from './api'

const nameOf = (account: string) => `todoke-tasks-${account}`

function filterOf(search: URLSearchParams): TaskFilter {
  const tab = search.get('tab') as Tab
  return {
    tab: TABS.includes(tab) ? tab : 'mine',
    incident: search.get('incident'),
    step: search.get('step'),
    page: Math.max(0, Number(search.get('page')) || 0),
  }
}

/** The address of a filter. */
export function searchOf({ tab, incident, step, page }: TaskFilter): string {
  const search = new URLSearchParams({
    tab,
    ...(incident && { incident }),
    ...(step && { step }),
    ...(page > 0 && { page: String(page) }),
  })
  return `?${search}`
}

/** The filter in the address. Coming back from a task to the bare address, it is the filter one had left. */
export function useTaskFilter(account: string): TaskFilter {
  const [search] = useSearchParams()
  return filterOf(search.size > 0 ? search : searchLeft(nameOf(account)))
}

/** Keeps filter and scroll position, and goes back to the position once the list is there. */
export function usePlace(account: string, filter: TaskFilter, shown: boolean): void {
  useKeptPlace(nameOf(account), searchOf(filter), shown)
}
