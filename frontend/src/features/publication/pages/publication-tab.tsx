import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { publicationQuery } from '../api'
import { DecisionFacts, PublishedFacts } from '../components/facts'

/** 公表: the decision with its reason, and what was published. */
export default function PublicationTab({ number }: { number: string }) {
  const { t } = useTranslation()
  return (
    <QueryView query={useQuery(publicationQuery(number))}>
      {({ status, decision, publication, earlier }) => (
        <div className="flex flex-col gap-4">
          {decision ? (
            <div className="flex flex-col gap-4">
              <p>
                <StatusTag tone={status === 'TO_PUBLISH' ? 'active' : 'done'}>
                  {t(`publication.status.${status}`)}
                </StatusTag>
              </p>
              <Card title={t('publication.decision')}>
                <DecisionFacts decision={decision} />
              </Card>
              {publication && (
                <Card title={t('publication.publication')}>
                  <PublishedFacts published={publication} />
                </Card>
              )}
            </div>
          ) : (
            <EmptyState title={t('publication.undecided')}>{t('publication.undecidedText')}</EmptyState>
          )}
          {earlier.map((before) => (
            <Card key={before.decision.recordedAt} title={t('publication.earlier')}>
              <DecisionFacts decision={before.decision} />
              {before.publication && <PublishedFacts published={before.publication} />}
            </Card>
          ))}
        </div>
      )}
    </QueryView>
  )
}
