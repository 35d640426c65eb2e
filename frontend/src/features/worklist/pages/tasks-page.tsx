import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useCaseRegistry } from '@/lib/case-registry'
import { useServerNow } from '@/lib/server-time'
import { useSession } from '@/lib/session'
import { useDates } from '@/lib/use-dates'
import { PageTitle } from '@/ui/page-title'
import { Pager } from '@/ui/pager'
import { QueryView } from '@/ui/query-view'
import { TextLink } from '@/ui/text-link'
import { useWide } from '@/ui/use-wide'
import { tasksQuery, type Task, type TaskFilter, type TaskList } from '../api'
import { NoTasks } from '../components/no-tasks'
import { TaskCard } from '../components/task-card'
import { TaskFilters } from '../components/task-filters'
import { TaskTable } from '../components/task-table'
import { TaskTabs } from '../components/task-tabs'
import { searchOf, usePlace, useTaskFilter } from '../place'

/** Whether a task passed its limit after the list was read, so that the counts of the tabs are old. */
const passedSince = (list: TaskList | undefined, now: number) =>
  list?.items.some((task) => !task.overdue && task.due && Date.parse(task.due) <= now) ?? false

/** やること: what waits for me, what I may do for others, what is late, and what I am waiting for. */
export function Component() {
  const { t } = useTranslation()
  const dates = useDates()
  const navigate = useNavigate()
  const account = useSession().account.id
  const filter = useTaskFilter(account)
  const { blocks } = useCaseRegistry()
  const query = useQuery(tasksQuery(filter))
  const { data: list, refetch } = query
  const stale = passedSince(list, useServerNow())
  usePlace(account, filter, list !== undefined)
  useEffect(() => {
    if (stale) void refetch()
  }, [stale, refetch])
  const around = blocks.map(({ withTasks: Block }, index) => Block && <Block key={index} />)
  return (
    <>
      <PageTitle title={t('worklist.title')} />
      {blocks.map(({ aboveTasks: Block }, index) => Block && <Block key={index} />)}
      <TaskTabs filter={filter} counts={list?.counts} />
      <div className="mt-4">
        {filter.incident && (
          <p className="mb-4 rounded-8 bg-key-50 px-4 py-3">
            {t('worklist.onlyIncident', { incident: dates.caseLabel(filter.incident) })}
            <TextLink to={searchOf({ ...filter, incident: null, page: 0 })} className="ml-4 inline-block py-1">
              {t('worklist.allIncidents')}
            </TextLink>
          </p>
        )}
        {list && <TaskFilters filter={filter} choices={list.choices} />}
        {list?.items.length === 0 && around}
        <QueryView query={query}>
          {({ items, page, size, total }) =>
            items.length === 0 ? (
              <NoTasks tab={filter.tab} />
            ) : (
              <>
                <p className="mb-4 text-std-16N-170">{t(`worklist.lead.${filter.tab}`)}</p>
                <Tasks tasks={items} filter={filter} />
                <Pager
                  page={page}
                  size={size}
                  total={total}
                  onPage={(to) => void navigate(searchOf({ ...filter, page: to }))}
                />
              </>
            )
          }
        </QueryView>
        {list && list.items.length > 0 && around}
      </div>
    </>
  )
}

/** A table on a desk, a card each on a phone. */
function Tasks({ tasks, filter }: { tasks: readonly Task[]; filter: TaskFilter }) {
  const ofMany = tasks.some((other) => other.incident !== tasks[0]!.incident)
  if (useWide()) return <TaskTable tasks={tasks} filter={filter} ofMany={ofMany} />
  return (
    <ul className="flex flex-col gap-4">
      {tasks.map((task) => (
        <TaskCard
          key={`${task.incident} ${task.step} ${task.part} ${task.unitName}`}
          task={task}
          filter={filter}
          ofMany={ofMany}
        />
      ))}
    </ul>
  )
}
