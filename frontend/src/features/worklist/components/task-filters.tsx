import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useDates } from '@/lib/use-dates'
import { Select } from '@/ui/select'
import type { TaskFilter, TaskList } from '../api'
import { searchOf } from '../place'

/** Narrows the tab to one kind of step and one case; stands there where there is something to choose. */
export function TaskFilters({ filter, choices }: { filter: TaskFilter; choices: TaskList['choices'] }) {
  const { t } = useTranslation()
  const dates = useDates()
  const navigate = useNavigate()
  const show = (change: Partial<TaskFilter>) => void navigate(searchOf({ ...filter, ...change, page: 0 }))
  const steps =
    filter.step && !choices.steps.some((step) => step === filter.step) ? [filter.step, ...choices.steps] : choices.steps
  if (choices.incidents.length < 2 && steps.length < 2 && !filter.step) return null
  return (
    <div role="group" aria-label={t('worklist.filter')} className="mb-4 flex flex-wrap gap-x-6 gap-y-3 print:hidden">
      <Select
        label={t('worklist.kind')}
        value={filter.step ?? ''}
        empty={t('worklist.anyKind')}
        onChange={(event) => show({ step: event.target.value || null })}
        options={steps.map((step) => ({ value: step, label: t(`worklist.step.${step}`) }))}
        className="w-full md:w-80"
      />
      {choices.incidents.length > 1 && (
        <Select
          label={t('worklist.case')}
          value={filter.incident ?? ''}
          empty={t('worklist.anyCase')}
          onChange={(event) => show({ incident: event.target.value || null })}
          options={choices.incidents.map(({ number, title }) => ({
            value: number,
            label: `${dates.caseLabel(number)} ${title}`,
          }))}
          className="w-full md:w-96"
        />
      )}
    </div>
  )
}
