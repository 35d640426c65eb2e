import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { StatusTag } from '@/ui/status-tag'
import type { PlanDecision as Decision } from '../api'
import { ReturnReasons } from './return-reasons'

/** What the chief said of a plan, or somebody in his place, and by which document. */
export function PlanDecision({ decision }: { decision: Decision }) {
  return (
    <div className="border-t border-solid-gray-420 pt-3">
      <PlanDecisionLine decision={decision} />
      <DecisionDetails decision={decision} />
    </div>
  )
}

function PlanDecisionLine({ decision }: { decision: Decision }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <p className="flex flex-wrap items-center gap-2">
      <StatusTag tone={decision.outcome === 'APPROVED' ? 'done' : 'warning'}>
        {t(`prevention.outcome.${decision.outcome}`)}
      </StatusTag>
      {decision.by.post} {dates.dateTime(decision.at)}
    </p>
  )
}

/** The reasons, the document, and that it was decided in the chief's place. */
export function DecisionDetails({ decision }: { decision: Decision }) {
  const { t } = useTranslation()
  const dates = useDates()
  const { document, deputy, seen } = decision
  const parts = [
    document?.number && t('prevention.documentNumber', { number: document.number }),
    document?.draftedOn && t('prevention.draftedOn', { day: dates.date(document.draftedOn) }),
    document?.decidedOn && t('prevention.decidedOn', { day: dates.date(document.decidedOn) }),
  ].filter(Boolean)
  return (
    <>
      {deputy && (
        <p className="flex flex-wrap items-center gap-2">
          <StatusTag tone="active">{t('prevention.deputy')}</StatusTag>
          {seen ? t('prevention.seenBy', { post: seen.by.post, at: dates.dateTime(seen.at) }) : t('prevention.unseen')}
        </p>
      )}
      {parts.length > 0 && <p className="wrap-break-word">{parts.join('　')}</p>}
      <ReturnReasons decision={decision} />
    </>
  )
}
