import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { DescriptionList } from '@/ui/description-list'
import { TextLink } from '@/ui/text-link'
import { ITEMS, type Terms } from '../api'

/** What a consultation says; what nobody typed is left out. */
export function TermsList({ terms, section }: { terms: Terms; section: string }) {
  const { t } = useTranslation()
  const dates = useDates()
  const { kind, title, basis, items, citations, attachments, paperNo, paperDate } = terms
  return (
    <DescriptionList
      items={[
        { label: t('consultation.kind'), value: t(`consultation.kinds.${kind}`) },
        { label: t('consultation.subject'), value: title },
        ...(basis ? [{ label: t('consultation.basis'), value: basis }] : []),
        { label: t('consultation.section'), value: section },
        ...ITEMS.flatMap((item) => {
          const words = items.find((filled) => filled.item === item)?.words
          return words ? [{ label: t(`consultation.items.${item}`), value: words }] : []
        }),
        ...(citations.length > 0
          ? [
              {
                label: t('consultation.citations'),
                value: citations.map(({ words, consultation }, index) => (
                  <p key={index}>
                    {consultation ? <TextLink to={`/council/consultations/${consultation}`}>{words}</TextLink> : words}
                  </p>
                )),
              },
            ]
          : []),
        ...(attachments.length > 0
          ? [
              {
                label: t('consultation.attachments'),
                value: attachments
                  .map(({ title: of, omitted }) => (omitted ? t('consultation.omittedOne', { title: of }) : of))
                  .join('\n'),
              },
            ]
          : []),
        ...(paperNo ? [{ label: t('consultation.paperNo'), value: paperNo }] : []),
        ...(paperDate ? [{ label: t('consultation.paperDate'), value: dates.date(paperDate) }] : []),
      ]}
    />
  )
}
