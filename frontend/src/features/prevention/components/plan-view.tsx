import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { OnBehalfNote } from '@/features/incident/parts/on-behalf-note'
import type { Plan, PreventionView } from '../api'
import { numbered } from '../numbered'
import { MeasureDone } from './measure-done'
import { FieldSays, MeasureDetails, MeasureLine } from './measure-facts'

interface Props {
  number: string
  plan: Plan
  posts: PreventionView['posts']
}

/** A plan as handed in: how far the cause is known, and the measures under their numbers. */
export function PlanView({ number, plan, posts }: Props) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <div className="flex flex-col gap-4">
      <div>
        <h3 className="text-std-17B-170">{t('prevention.cause')}</h3>
        <p>{t(`prevention.causeStatus.${plan.causeStatus}`)}</p>
        {plan.cause && <p className="whitespace-pre-line wrap-break-word">{plan.cause}</p>}
      </div>
      <div>
        <h3 className="text-std-17B-170">{t('prevention.measures')}</h3>
        <ol className="flex flex-col gap-3">
          {plan.measures.map((measure) => (
            <li key={measure.number} className="grid grid-cols-[3rem_1fr] gap-x-1">
              <span>{numbered(measure.number)}</span>
              <div className="min-w-0">
                <p className="whitespace-pre-line wrap-break-word">{measure.text}</p>
                <MeasureLine measure={measure} posts={posts} />
                <FieldSays measure={measure} />
                <MeasureDetails measure={measure} />
                <MeasureDone measure={measure} />
              </div>
            </li>
          ))}
        </ol>
      </div>
      <p className="text-solid-gray-700">
        {t('prevention.submittedBy', { post: plan.by.post, at: dates.dateTime(plan.at) })}
      </p>
      <OnBehalfNote number={number} id={plan.onBehalf} />
    </div>
  )
}
