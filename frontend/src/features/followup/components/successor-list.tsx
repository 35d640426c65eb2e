import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { StatusTag } from '@/ui/status-tag'
import type { SuccessorProposal } from '../api'

/** What was proposed in place of which measures, by whom, and what the chief said. */
export function SuccessorList({ proposal: { measures, by, at, decision } }: { proposal: SuccessorProposal }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <div className="flex flex-col gap-2">
      <ol className="flex flex-col gap-3">
        {measures.map((measure) => (
          <li key={measure.follows}>
            <p className="text-std-16B-170">{t('followup.successorOf', { number: measure.follows })}</p>
            <p className="whitespace-pre-line wrap-break-word">{measure.text}</p>
            <p className="flex flex-wrap gap-2 text-solid-gray-700">
              <StatusTag>{t(`prevention.kind.${measure.kind}`)}</StatusTag>
              <span>{measure.doer}</span>
              {measure.recurring && <span>{measure.recurring}</span>}
              {measure.due && <span>{t('followup.until', { day: dates.date(measure.due) })}</span>}
            </p>
          </li>
        ))}
      </ol>
      <p className="text-solid-gray-700">{t('followup.proposedBy', { post: by.post, at: dates.dateTime(at) })}</p>
      {decision && (
        <p className="wrap-break-word">
          {t(decision.outcome === 'APPROVED' ? 'followup.approvedBy' : 'followup.returnedBy', {
            post: decision.by.post,
            at: dates.dateTime(decision.at),
            reason: decision.reason ?? '',
          })}
        </p>
      )}
    </div>
  )
}
