import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { components } from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { noteServerNow } from '@/lib/server-time'

/** The tabs in the order they stand. */
export const TABS = ['overdue', 'mine', 'posts', 'waiting'] as const
export type Tab = (typeof TABS)[number]

/** A step that waits at a post. */
export type Task = components['schemas']['TaskView']

/** One page of a tab, with the counts of all tabs. */
export type TaskList = components['schemas']['TaskList']

/** Which tasks are looked at; also what the page's address says. */
export interface TaskFilter {
  tab: Tab
  incident: string | null
  step: string | null
  page: number
}

/** The tasks of the filter, read again by itself; the tab before stays on the screen until the next one is there. */
export const tasksQuery = ({ tab, incident, step, page }: TaskFilter) => queryOptions({
  queryKey: ['tasks', tab, incident, step, page],
  queryFn: async () => {
    const list = await data<TaskList>(client.GET('/api/tasks', { params: { query: { view: tab, ...(incident && { incident }), ...(step && { step }), page } } }))
    noteServerNow(list.serverNow)
    return list
  },
  placeholderData: keepPreviousData,
  refetchInterval: 20_000,
})

/** Where the form of a task is. */
export function addressOf(task: Task): string {
  return `/incidents/${task.incident}/steps/${task.step}${task.part ? `/${task.part}` : ''}`
}
