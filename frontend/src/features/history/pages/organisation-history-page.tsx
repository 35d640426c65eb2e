import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageTitle } from '@/ui/page-title'
import { QueryView } from '@/ui/query-view'
import { TextLink } from '@/ui/text-link'
import { organisationHistoryQuery } from '../api'
import { HistoryList } from '../components/history-list'

/** What happened to the organisation and at the login; nothing of a case. */
export function Component() {
  const { t } = useTranslation()
  const [page, setPage] = useState(0)
  return (
    <>
      <PageTitle title={t('history.organisation')}>
        <TextLink to="/admin">{t('history.toAdmin')}</TextLink>
      </PageTitle>
      <p className="mb-4 text-std-16N-170">{t('history.organisationLead')}</p>
      <QueryView query={useQuery(organisationHistoryQuery(page))}>
        {(list) => <HistoryList {...list} caption={t('history.organisation')} onPage={setPage} />}
      </QueryView>
    </>
  )
}
