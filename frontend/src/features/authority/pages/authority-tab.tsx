import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/card'
import { DutyByRules } from '@/features/assessment/parts/duty-by-rules'
import { EarlyReport } from '@/features/assessment/parts/early-report'
import { LimitsOf } from '@/features/clock/parts/limits-of'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { authorityQuery } from '../api'
import { Filings } from '../components/filings'
import { Requests } from '../components/requests'

/** 国への報告: the duties to report to the Commission and what was filed. */
export default function AuthorityTab({ number }: { number: string }) {
  const { t } = useTranslation()
  return (
    <QueryView query={useQuery(authorityQuery(number))}>
      {({ duties }) => (
        <div className="flex flex-col gap-6">
          <DutyByRules number={number} />
          <Card title={t('authority.limits')}>
            <LimitsOf
              number={number}
              clocks={['ASSESSMENT', 'PRELIMINARY_REPORT', 'FINAL_REPORT', 'SUPPLEMENT', 'AUTHORITY_REQUEST']}
            />
            {duties.length === 0 && (
              <div className="mt-4 flex flex-col gap-4">
                <p>{t('authority.noneText')}</p>
                <EarlyReport number={number} />
              </div>
            )}
          </Card>
          {duties.map((duty) => (
            <Card key={duty.part} title={t('authority.title')}>
              <p className="mb-4">
                <StatusTag tone={duty.fulfilled || duty.dissolved ? 'done' : 'active'}>
                  {t(
                    duty.dissolved ? 'authority.dissolved' : duty.fulfilled ? 'authority.fulfilled' : 'authority.open',
                  )}
                </StatusTag>
              </p>
              <Filings number={number} duty={duty} />
              <Requests number={number} duty={duty} />
            </Card>
          ))}
        </div>
      )}
    </QueryView>
  )
}
