import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { StatusTag } from '@/ui/status-tag'
import type { Plan } from '../api'
import { DecisionDetails } from './plan-decision'

/** What each of the joint sections 連名の課 said of a plan, and whose word is still missing; void where another returned it. */
export function SectionWords({ plan, silent = [] }: { plan: Plan; silent?: readonly string[] }) {
  const { t } = useTranslation()
  const dates = useDates()
  if (plan.words.length === 0 && silent.length === 0) return null
  const returned = plan.decision?.outcome === 'RETURNED'
  return (
    <section className="border-t border-solid-gray-420 pt-3">
      <h3 className="text-std-17B-170">{t('prevention.jointSections')}</h3>
      <ul className="flex flex-col gap-2">
        {plan.words.map(({ section, sectionName, word }) => (
          <li key={section}>
            <p className="flex flex-wrap items-center gap-2">
              {sectionName}
              <StatusTag tone={word.outcome === 'APPROVED' && !returned ? 'done' : 'warning'}>
                {t(
                  returned && word.outcome === 'APPROVED'
                    ? 'prevention.approvalVoid'
                    : `prevention.outcome.${word.outcome}`,
                )}
              </StatusTag>
              {word.by.post} {dates.dateTime(word.at)}
            </p>
            <DecisionDetails decision={word} />
          </li>
        ))}
        {silent.map((name) => (
          <li key={name} className="flex flex-wrap items-center gap-2">
            {name}
            <StatusTag>{t('prevention.notApprovedYet')}</StatusTag>
          </li>
        ))}
      </ul>
    </section>
  )
}
