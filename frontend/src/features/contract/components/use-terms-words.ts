import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import type { Terms } from '../api'

/** The parts of a contract in words. */
export function useTermsWords() {
  const { t } = useTranslation()
  const dates = useDates()
  return {
    period: ({ from, to }: Pick<Terms, 'from' | 'to'>) =>
      to
        ? t('contract.fromTo', { from: dates.date(from), to: dates.date(to) })
        : t('contract.fromOpen', { from: dates.date(from) }),
    sections: ({ sections }: Pick<Terms, 'sections'>) =>
      sections
        .map(({ name }, index) => (index === 0 && sections.length > 1 ? t('contract.leading', { name }) : name))
        .join(t('contract.and')),
    hours: ({ noticeHours }: Pick<Terms, 'noticeHours'>) =>
      noticeHours ? t('contract.withinHours', { count: noticeHours }) : t('contract.noHours'),
  }
}
