import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { StatusTag } from '@/ui/status-tag'
import type { Plan } from '../api'

/** What the chief said of a plan. */
export function PlanDecision({ decision }: { decision: NonNullable<Plan['decision']> }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <div className="border-t border-solid-gray-420 pt-3">
      <p className="flex flex-wrap items-center gap-2">
        <StatusTag tone={decision.outcome === 'APPROVED' ? 'done' : 'warning'}>
          {t(`prevention.outcome.${decision.outcome}`)}
        </StatusTag>
        {decision.by.post} {dates.dateTime(decision.at)}
      </p>
      {decision.reason && <p className="whitespace-pre-line wrap-break-word">{decision.reason}</p>}
    </div>
  )
}
