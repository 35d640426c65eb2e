import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { DescriptionList } from '@/ui/description-list'
import type { Terms } from '../api'

/** What an inspection says beside its results; what nobody typed is left out. */
export function TermsList({ terms, section }: { terms: Terms; section: string }) {
  const { t } = useTranslation()
  const dates = useDates()
  const { purpose, criteria, items, withSecurityAudit, outsideExpert, goodPractice, guidance, paperNo, paperDate } =
    terms
  const text = (label: string, value: string | null | undefined) => (value ? [{ label, value }] : [])
  const manner = [
    ...(withSecurityAudit ? [t('inspection.withSecurityAudit')] : []),
    ...(outsideExpert ? [outsideExpert] : []),
  ]
  return (
    <DescriptionList
      items={[
        { label: t('inspection.section'), value: section },
        ...text(t('inspection.purpose'), purpose),
        ...text(t('inspection.criteria'), criteria),
        ...(items.length > 0
          ? [
              {
                label: t('inspection.items'),
                value: (
                  <ol className="list-inside list-[katakana]">
                    {items.map((item, index) => (
                      <li key={index}>{item}</li>
                    ))}
                  </ol>
                ),
              },
            ]
          : []),
        ...text(t('inspection.manner'), manner.join('\n')),
        ...text(t('inspection.goodPractice'), goodPractice),
        ...text(t('inspection.guidance'), guidance),
        ...text(t('inspection.paperNo'), paperNo),
        ...text(t('inspection.paperDate'), paperDate && dates.date(paperDate)),
      ]}
    />
  )
}
