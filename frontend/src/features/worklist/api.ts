import { keepPreviousData } from '@tanstack/react-query'
import type { components } from '@/lib/api-types'
import { question } from '@/lib/question'

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
export const tasksQuery = ({ tab, incident, step, page }: TaskFilter) => ({
  ...question('/api/tasks', { query: { view: tab, ...(incident && { incident }), ...(step && { step }), page } }),
  placeholderData: keepPreviousData,
  refetchInterval: 20_000,
})

/** Where the form of a task is. */
export function addressOf(task: Task): string {
  return `/incidents/${task.incident}/steps/${task.step}${task.part ? `/${task.part}` : ''}`
}
