import { useTranslation } from 'react-i18next'
import type { LeftOutCase } from '../api'

/** Above the list: how many cases of the period are not in it, and why. Inside the office alone, so never on paper. */
export function LeftOutSaid({ cases }: { cases: readonly LeftOutCase[] }) {
  const { t } = useTranslation()
  if (cases.length === 0) return null
  const reasons = [...new Set(cases.map(({ reason }) => reason))].map((reason) =>
    t('batch.leftOutOf', {
      reason: t(`batch.reason.${reason}`),
      count: cases.filter((one) => one.reason === reason).length,
    }),
  )
  return (
    <p className="mb-4 text-std-16N-170 print:hidden">
      {t('batch.leftOutSaid', { count: cases.length, why: reasons.join(t('batch.and')) })}{' '}
      <a href="#left-out" className="text-key-900 underline">
        {t('batch.leftOutShow')}
      </a>
    </p>
  )
}
