import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { postLabel } from '@/lib/post-label'
import { useServerNow } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { cx } from '@/ui/cx'
import { StatusTag } from '@/ui/status-tag'
import { TaskTaking } from '@/ui/task-taking'
import { TextLink } from '@/ui/text-link'
import { WhyLink } from '@/ui/why-link'
import { addressOf, type Task, type TaskFilter } from '../api'
import { searchOf } from '../place'

/** One task: what, in which case, by when; it turns overdue by itself. Among tasks of many cases it leads to those of its own. */
export function TaskCard({ task, filter, ofMany }: { task: Task; filter: TaskFilter; ofMany: boolean }) {
  const { t } = useTranslation()
  const dates = useDates()
  const now = useServerNow()
  const left = task.due ? dates.remaining(task.due, now) : null
  const label = t(`worklist.step.${task.step}`)
  const part = task.partName && !task.partName.endsWith(task.incidentTitle.split(' ')[0]!) ? task.partName : null
  const number = dates.caseLabel(task.incident)
  return (
    <li className={cx('rounded-12 border bg-white p-4 md:px-6', left?.overdue ? 'border-2 border-l-8 border-error-2' : 'border-solid-gray-420')}>
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <h2 className="min-w-0 text-std-18B-160">
          {task.mayAct || task.shared
            ? <TextLink to={addressOf(task)} className="inline-flex min-h-11 items-center">{label}</TextLink>
            : <span className="inline-flex min-h-11 items-center">{label}</span>}
        </h2>
        {left && <StatusTag tone={left.overdue ? 'late' : 'warning'}>{left.text}</StatusTag>}
      </div>
      <p className="text-std-16N-170">
        <TextLink to={`/incidents/${task.incident}`}>{number}</TextLink>
        <span className="max-md:block md:ml-3">{task.incidentTitle}</span>
        {part && <span className="max-md:block md:ml-3">{part}</span>}
      </p>
      <dl className="mt-1 flex flex-wrap gap-x-6 gap-y-1 text-dns-16N-130 text-solid-gray-800">
        {task.due && <Fact name={t('worklist.due')} value={<>{dates.limit(task.due)} <WhyLink number={task.incident} limit={task.due} what={label} className="ml-2" /></>} />}
        <Fact name={t('worklist.since')} value={dates.dateTime(task.since)} />
        <Fact name={t('worklist.post')} value={postLabel(task.unitName, task.post)} />
      </dl>
      {task.passedOver && <p className="mt-2 text-std-16B-170">{t(`ui.passedOver.${task.passedOver}`)}</p>}
      {(task.taker || task.shared) && (
        <div className="mt-2">
          <TaskTaking address={{ number: task.incident, step: task.step, ...(task.part && { part: task.part }) }} taker={task.taker} mayTake={task.shared} label={`${label} ${number}`} />
        </div>
      )}
      {ofMany && (
        <TextLink to={searchOf({ ...filter, incident: task.incident, page: 0 })} className="mt-2 inline-flex min-h-11 items-center text-dns-16N-130">
          {t('worklist.thisIncident')}<span className="sr-only">: {number}</span>
        </TextLink>
      )}
    </li>
  )
}

function Fact({ name, value }: { name: string; value: ReactNode }) {
  return <div className="flex gap-2"><dt className="shrink-0 text-solid-gray-700">{name}</dt><dd className="break-keep wrap-anywhere">{value}</dd></div>
}
