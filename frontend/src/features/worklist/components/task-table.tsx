import { useTranslation } from 'react-i18next'
import { postLabel } from '@/lib/post-label'
import { useDates } from '@/lib/use-dates'
import { useStepLabel } from '@/lib/use-step-label'
import { DataTable, type Column } from '@/ui/data-table'
import { TextLink } from '@/ui/text-link'
import { WhyLink } from '@/features/clock/parts/why-link'
import type { Task, TaskFilter } from '../api'
import { usePlaces } from '../use-places'
import { OnlyThisCase, partOf, TaskActions, TimeLeft } from './task-parts'

interface Props {
  tasks: readonly Task[]
  filter: TaskFilter
  /** The tasks are of several cases. */
  ofMany: boolean
}

/** The tasks on a desk: a row each, the most urgent above. */
export function TaskTable({ tasks, filter, ofMany }: Props) {
  const { t } = useTranslation()
  const dates = useDates()
  const places = usePlaces()
  const label: (task: Task) => string = useStepLabel()
  const columns: Column<Task>[] = [
    {
      key: 'due',
      head: t('worklist.due'),
      shape: 'w-44',
      cell: (task) =>
        task.due ? (
          <>
            <TimeLeft due={task.due} />
            <span className="mt-1 block break-keep wrap-anywhere">
              {dates.limit(task.due)}{' '}
              {task.clock && <WhyLink number={task.incident} clock={task.clock} what={label(task)} />}
            </span>
          </>
        ) : (
          t('worklist.noDue')
        ),
    },
    {
      key: 'step',
      head: t('worklist.kind'),
      shape: 'min-w-40',
      cell: (task) => (
        <>
          <h2 className="text-std-16B-170">{label(task)}</h2>
          {task.passedOver && <p>{t(`worklist.passedOver.${task.passedOver}`)}</p>}
        </>
      ),
    },
    {
      key: 'case',
      head: t('worklist.case'),
      shape: 'min-w-40',
      cell: (task) => (
        <>
          <TextLink to={places.ofCase(task)}>{dates.caseLabel(task.incident)}</TextLink>
          <span className="block">{task.incidentTitle}</span>
          {partOf(task) && <span className="block">{partOf(task)}</span>}
          {ofMany && <OnlyThisCase task={task} filter={filter} />}
        </>
      ),
    },
    {
      key: 'post',
      head: t('worklist.postAndSince'),
      shape: 'w-40',
      cell: (task) => (
        <>
          {postLabel(task.unitName, task.post)}
          <span className="block break-keep wrap-anywhere text-dns-16N-130 text-solid-gray-700">
            {t('worklist.sinceThen', { at: dates.dateTime(task.since) })}
          </span>
        </>
      ),
    },
    { key: 'actions', head: t('worklist.actions'), shape: 'w-56', cell: (task) => <TaskActions task={task} /> },
  ]
  return (
    <DataTable
      caption={t('worklist.title')}
      columns={columns}
      rows={tasks}
      rowKey={(task) => `${task.incident} ${task.step} ${task.part} ${task.unitName}`}
    />
  )
}
