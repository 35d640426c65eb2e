import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import type { Rule, RuleExample } from '../api'

/** Three worked dates of a rule: from when it counts, by when that is. */
export function Examples({ rule, examples }: { rule: Pick<Rule, 'basis'>; examples: readonly RuleExample[] }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <ul className="flex flex-col gap-3">
      {examples.map(({ basis, limit, skipped, shifted }) => (
        <li key={basis} className="border-l-4 border-key-200 pl-3">
          <p className="text-solid-gray-700">{t(`rules.exampleOf.${rule.basis}`, { at: dates.dateTime(basis) })}</p>
          <p className="text-std-16B-170">{t('rules.until', { at: dates.limit(limit) })}</p>
          {shifted && <p className="text-solid-gray-700">{t('rules.shifted')}</p>}
          {skipped > 0 && <p className="text-solid-gray-700">{t('rules.skipped', { count: skipped })}</p>}
        </li>
      ))}
    </ul>
  )
}
