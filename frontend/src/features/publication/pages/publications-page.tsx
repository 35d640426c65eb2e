import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { DataTable } from '@/ui/data-table'
import { EmptyState } from '@/ui/empty-state'
import { PageTitle } from '@/ui/page-title'
import { QueryView } from '@/ui/query-view'
import { TextLink } from '@/ui/text-link'
import { casesToPublishQuery } from '../api'

/** 公表する事案: what 広報 publishes and has published; of other cases it sees none. */
export function Component() {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <>
      <PageTitle title={t('publication.desk.title')} />
      <QueryView query={useQuery(casesToPublishQuery)}>
        {(cases) =>
          cases.length === 0 ? (
            <EmptyState title={t('publication.desk.none')}>{t('publication.desk.noneText')}</EmptyState>
          ) : (
            <DataTable
              caption={t('publication.desk.title')}
              rows={cases}
              rowKey={({ incident }) => incident}
              columns={[
                {
                  key: 'case',
                  head: t('publication.desk.case'),
                  cell: ({ incident, title }) => (
                    <>
                      <TextLink to={`/publications/${incident}`} className="inline-flex min-h-11 items-center">
                        {dates.caseLabel(incident)}
                      </TextLink>
                      <span className="block">{title}</span>
                    </>
                  ),
                },
                {
                  key: 'choice',
                  head: t('publication.choiceLabel'),
                  cell: ({ choice }) => t(`publication.choice.${choice}`),
                },
                {
                  key: 'decided',
                  head: t('publication.decidedAt'),
                  cell: ({ decidedAt }) => dates.dateTime(decidedAt),
                },
                {
                  key: 'published',
                  head: t('publication.state'),
                  cell: ({ publishedOn }) =>
                    publishedOn
                      ? t('publication.desk.publishedOn', { day: dates.date(publishedOn) })
                      : t('publication.desk.toPublish'),
                },
              ]}
            />
          )
        }
      </QueryView>
    </>
  )
}
