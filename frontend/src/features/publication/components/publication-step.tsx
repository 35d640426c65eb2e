import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Beside } from '@/ui/beside'
import { Card } from '@/ui/card'
import { QueryView } from '@/ui/query-view'
import { publicationQuery, type PublicationView } from '../api'
import { DecisionFacts } from './facts'
import { TheCase } from './the-case'

/** A form on publication, read anew when it opens, with the case and the decision beside it. */
export function PublicationStep({
  number,
  children,
}: {
  number: string
  children: (publication: PublicationView) => ReactNode
}) {
  const { t } = useTranslation()
  return (
    <QueryView query={useQuery({ ...publicationQuery(number), gcTime: 0 })}>
      {(publication) => (
        <Beside
          facts={
            <>
              {publication.decision && (
                <Card title={t('publication.decision')}>
                  <DecisionFacts decision={publication.decision} />
                </Card>
              )}
              <TheCase number={number} />
            </>
          }
        >
          {children(publication)}
        </Beside>
      )}
    </QueryView>
  )
}
