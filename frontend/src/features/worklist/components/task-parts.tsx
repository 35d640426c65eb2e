import { useTranslation } from 'react-i18next'
import { useServerNow } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { useStepLabel } from '@/lib/use-step-label'
import { LinkButton } from '@/ui/link-button'
import { StatusTag } from '@/ui/status-tag'
import { TaskTaking } from '../parts/task-taking'
import { TextLink } from '@/ui/text-link'
import type { Task, TaskFilter } from '../api'
import { searchOf } from '../place'
import { usePlaces } from '../use-places'

/** How long is left, turning overdue by itself. */
export function TimeLeft({ due }: { due: string }) {
  const left = useDates().remaining(due, useServerNow())
  return <StatusTag tone={left.overdue ? 'late' : 'warning'}>{left.text}</StatusTag>
}

/** The unit of a case of several, where the title does not say it already. */
export const partOf = ({ partName, incidentTitle }: Task): string | null =>
  partName && !partName.endsWith(incidentTitle.split(' ')[0]!) ? partName : null

/** What one can do with a task: first of all open it, then take it before a colleague does. */
export function TaskActions({ task }: { task: Task }) {
  const { t } = useTranslation()
  const dates = useDates()
  const label = useStepLabel()(task)
  const places = usePlaces()
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      {(task.mayAct || task.shared) && (
        <LinkButton kind="primary" to={places.ofTask(task)} aria-label={t('worklist.openThis', { label })}>
          {t('worklist.open')}
        </LinkButton>
      )}
      {(task.taker || task.shared) && (
        <TaskTaking
          address={{ number: task.incident, step: task.step, ...(task.part && { part: task.part }) }}
          taker={task.taker}
          mayTake={task.shared}
          label={`${label} ${dates.caseLabel(task.incident)}`}
        />
      )}
    </div>
  )
}

/** Leads from tasks of many cases to those of this one. */
export function OnlyThisCase({ task, filter }: { task: Task; filter: TaskFilter }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <TextLink
      to={searchOf({ ...filter, incident: task.incident, page: 0 })}
      className="inline-flex min-h-11 items-center text-dns-16N-130"
    >
      {t('worklist.thisIncident')}
      <span className="sr-only">: {dates.caseLabel(task.incident)}</span>
    </TextLink>
  )
}
