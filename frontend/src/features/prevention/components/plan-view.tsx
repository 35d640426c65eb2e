import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { OnBehalfNote } from '@/features/incident/parts/on-behalf-note'
import { StatusTag } from '@/ui/status-tag'
import type { Plan } from '../api'
import { MeasureDone } from './measure-done'

const numbered = (number: number) =>
  `（${String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))}）`

/** A plan as handed in: how far the cause is known, and the measures under their numbers. */
export function PlanView({ number, plan }: { number: string; plan: Plan }) {
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
                <p className="flex flex-wrap gap-2 text-std-16N-170 text-solid-gray-700">
                  <StatusTag>{t(`prevention.novelty.${measure.novelty}`)}</StatusTag>
                  {measure.guidedByChief && <StatusTag tone="active">{t('prevention.guided')}</StatusTag>}
                  {measure.instructions.length > 0 && (
                    <span>
                      {t('prevention.answersTo', { numbers: measure.instructions.join(t('prevention.and')) })}
                    </span>
                  )}
                  <span>
                    {t('prevention.doer')}: {measure.doer}
                  </span>
                  {measure.recurring && <span>{measure.recurring}</span>}
                  {measure.due && <span>{t('prevention.until', { day: dates.date(measure.due) })}</span>}
                </p>
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
