import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { postLabel } from '@/lib/post-label'
import { useServerNow } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { useStepLabel } from '@/lib/use-step-label'
import { cx } from '@/ui/cx'
import { TextLink } from '@/ui/text-link'
import { WhyLink } from '@/features/clock/parts/why-link'
import type { Task, TaskFilter } from '../api'
import { usePlaces } from '../use-places'
import { OnlyThisCase, partOf, TaskActions, TimeLeft } from './task-parts'

/** One task on a phone: what, in which case, by when. Among tasks of many cases it leads to those of its own. */
export function TaskCard({ task, filter, ofMany }: { task: Task; filter: TaskFilter; ofMany: boolean }) {
  const { t } = useTranslation()
  const dates = useDates()
  const now = useServerNow()
  const overdue = task.due ? Date.parse(task.due) <= now : false
  const label = useStepLabel()(task)
  const part = partOf(task)
  const places = usePlaces()
  return (
    <li
      className={cx(
        'rounded-12 border bg-white p-4',
        overdue ? 'border-2 border-l-8 border-error-2' : 'border-solid-gray-420',
      )}
    >
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <h2 className="min-w-0 text-std-18B-160">{label}</h2>
        {task.due && <TimeLeft due={task.due} />}
      </div>
      <p className="text-std-16N-170">
        <TextLink to={places.ofCase(task)}>{dates.caseLabel(task.incident)}</TextLink>
        <span className="block">{task.incidentTitle}</span>
        {part && <span className="block">{part}</span>}
      </p>
      <dl className="mt-1 mb-3 flex flex-wrap gap-x-6 gap-y-1 text-dns-16N-130 text-solid-gray-800">
        {task.due && (
          <Fact
            name={t('worklist.due')}
            value={
              <>
                {dates.limit(task.due)}{' '}
                {task.clock && <WhyLink number={task.incident} clock={task.clock} what={label} className="ml-2" />}
              </>
            }
          />
        )}
        <Fact name={t('worklist.since')} value={dates.dateTime(task.since)} />
        <Fact name={t('worklist.post')} value={postLabel(task.unitName, task.post)} />
      </dl>
      {task.passedOver && <p className="mb-2 text-std-16B-170">{t(`worklist.passedOver.${task.passedOver}`)}</p>}
      <TaskActions task={task} />
      {ofMany && (
        <p className="mt-2">
          <OnlyThisCase task={task} filter={filter} />
        </p>
      )}
    </li>
  )
}

function Fact({ name, value }: { name: string; value: ReactNode }) {
  return (
    <div className="flex gap-2">
      <dt className="shrink-0 text-solid-gray-700">{name}</dt>
      <dd className="break-keep wrap-anywhere">{value}</dd>
    </div>
  )
}
