import { useTranslation } from 'react-i18next'
import type { PlanDecision } from '../api'

/** Why a plan was returned: what is wrong with it as a whole, and with which measures. */
export function ReturnReasons({ decision }: { decision: PlanDecision }) {
  const { t } = useTranslation()
  const returned = decision.measures.filter(({ outcome }) => outcome === 'RETURNED')
  return (
    <>
      {decision.reason && <p className="whitespace-pre-line wrap-break-word">{decision.reason}</p>}
      {returned.length > 0 && (
        <ul className="flex flex-col gap-1">
          {returned.map(({ measure, reason }) => (
            <li key={measure} className="whitespace-pre-line wrap-break-word">
              {t('prevention.returnedMeasure', { number: measure, reason })}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
