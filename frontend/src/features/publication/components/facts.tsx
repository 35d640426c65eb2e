import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { DescriptionList } from '@/ui/description-list'
import type { PublicationDecided, Published } from '../api'

/** The decision with its reason. */
export function DecisionFacts({ decision }: { decision: PublicationDecided }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <DescriptionList
      items={[
        { label: t('publication.choiceLabel'), value: t(`publication.choice.${decision.choice}`) },
        { label: t('publication.reason'), value: decision.reason },
        { label: t('publication.decidedAt'), value: dates.dateTime(decision.decidedAt) },
        { label: t('publication.by'), value: decision.recordedPost },
      ]}
    />
  )
}

/** What was published, when and where. */
export function PublishedFacts({ published }: { published: Published }) {
  const { t } = useTranslation()
  const dates = useDates()
  const { approval } = published
  return (
    <DescriptionList
      items={[
        {
          label: t('publication.publishedAt'),
          value: published.publishedAt ? dates.dateTime(published.publishedAt) : dates.date(published.publishedOn),
        },
        {
          label: t('publication.channels'),
          value: published.channels.map((channel) => t(`publication.channel.${channel}`)).join(t('ui.and')),
        },
        { label: t('publication.words'), value: published.words },
        ...(published.beforeToldReason
          ? [{ label: t('publication.beforeTold'), value: published.beforeToldReason }]
          : []),
        ...(approval
          ? [
              {
                label: t('publication.approval.label'),
                value: approval.text
                  ? t('publication.approval.of', {
                      number: approval.text,
                      at: dates.dateTime(approval.at),
                      post: approval.approver,
                    })
                  : t('publication.approval.phoned', {
                      at: dates.dateTime(approval.at),
                      who: approval.approver,
                      reason: approval.reason,
                    }),
              },
            ]
          : []),
        { label: t('publication.recordedBy'), value: published.recordedPost },
      ]}
    />
  )
}
