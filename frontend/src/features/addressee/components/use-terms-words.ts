import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import type { Terms } from '../api'

/** What the list says of an addressee, in words. */
export function useTermsWords() {
  const { t } = useTranslation()
  const dates = useDates()
  const join = (words: string[]) => words.join(t('addressee.or'))
  return {
    limit: ({ limit }: Terms) => t(`addressee.limitWords.${limit.kind}`, { count: limit.amount ?? 0 }),
    period: ({ from, to }: Terms) =>
      to
        ? t('addressee.fromTo', { from: dates.date(from), to: dates.date(to) })
        : t('addressee.fromOn', { from: dates.date(from) }),
    /** Of which cases: each group of facts, all of which must be true. */
    facts: (terms: Terms) =>
      terms.byRule
        ? [
            terms.units.length > 0 && join(terms.units.map(({ name }) => name)),
            terms.regimes.length > 0 && join(terms.regimes.map((regime) => t(`assessment.regime.${regime}`))),
            terms.kinds.length > 0 && join(terms.kinds.map((kind) => t(`report.kind.${kind}`))),
            terms.information.length > 0 &&
              join(terms.information.map((information) => t(`addressee.information.${information}`))),
            terms.atContractor && t('addressee.atContractor'),
          ]
            .filter((words) => words !== false)
            .join(t('addressee.and'))
        : t('addressee.byRuleChoices.BY_HAND'),
  }
}
