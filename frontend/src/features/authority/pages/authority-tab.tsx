import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { authorityQuery } from '../api'
import { Filings } from '../components/filings'

/** 委員会報告: the duties to report to the Commission and what was filed. */
export default function AuthorityTab({ number }: { number: string }) {
  const { t } = useTranslation()
  return (
    <QueryView query={useQuery(authorityQuery(number))}>
      {({ duties }) => (duties.length === 0 ? <EmptyState title={t('authority.none')}>{t('authority.noneText')}</EmptyState> : (
        <div className="flex flex-col gap-6">
          {duties.map((duty) => (
            <Card key={duty.part} title={t('authority.title')}>
              <p className="mb-4"><StatusTag tone={duty.fulfilled ? 'done' : 'active'}>{t(duty.fulfilled ? 'authority.fulfilled' : 'authority.open')}</StatusTag></p>
              <Filings duty={duty} />
            </Card>
          ))}
        </div>
      ))}
    </QueryView>
  )
}
