import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useServerNow } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { useStepLabel } from '@/lib/use-step-label'
import { Card } from '@/ui/card'
import { StatusTag } from '@/ui/status-tag'
import { TextLink } from '@/ui/text-link'
import { addressOf, tasksQuery, type Tab, type Task } from '../api'

/** Reads the first page of a tab, as far as it concerns the case. */
const useTasks = (number: string, tab: Tab) =>
  useQuery(tasksQuery({ tab, incident: number, step: null, page: 0 })).data?.items ?? []

const due = (task: Task) => (task.due ? Date.parse(task.due) : Infinity)

/** What the viewer can do now in a case, one touch away, the most urgent first; what a colleague has begun as well. */
export default function TasksOfCase({ number }: { number: string }) {
  const { t } = useTranslation()
  const own = useTasks(number, 'mine')
  const forOthers = useTasks(number, 'posts')
  const tasks = [...own, ...forOthers].sort((one, other) => due(one) - due(other) || 0)
  if (tasks.length === 0) return null
  return (
    <Card title={t('worklist.yours')} className="mb-6 print:hidden">
      <ul>
        {tasks.map((task) => (
          <Line key={`${task.step} ${task.part} ${task.unitName}`} task={task} />
        ))}
      </ul>
    </Card>
  )
}

function Line({ task }: { task: Task }) {
  const { t } = useTranslation()
  const label = useStepLabel()
  const dates = useDates()
  const now = useServerNow()
  const left = task.due ? dates.remaining(task.due, now) : null
  return (
    <li className="flex flex-wrap items-center gap-x-3 border-b border-solid-gray-200 pb-1 last:border-b-0">
      <TextLink to={addressOf(task)} className="inline-flex min-h-11 items-center">
        {label(task)}
      </TextLink>
      {left && <StatusTag tone={left.overdue ? 'late' : 'warning'}>{left.text}</StatusTag>}
      {task.taker && !task.taker.me && (
        <span className="text-dns-16N-130 text-solid-gray-700">
          {t('worklist.taking.theirs', { who: task.taker.name })}
        </span>
      )}
    </li>
  )
}
