import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/card'
import { QueryView } from '@/ui/query-view'
import { causeQuery } from '../api'
import { AnalysisView } from '../components/analysis-view'

/** What is known of the cause, beside the form of the plan that rests on it. */
export function CauseBeside({ number }: { number: string }) {
  const { t } = useTranslation()
  return (
    <Card title={t('cause.beside')}>
      <QueryView query={useQuery(causeQuery(number))}>
        {({ versions, classes }) => {
          const standing = versions.at(-1)
          return standing ? <AnalysisView analysis={standing} classes={classes} /> : <p>{t('cause.none')}</p>
        }}
      </QueryView>
    </Card>
  )
}
