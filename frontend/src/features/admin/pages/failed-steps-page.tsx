import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { DataTable, type Column } from '@/ui/data-table'
import { EmptyState } from '@/ui/empty-state'
import { QueryView } from '@/ui/query-view'
import { failedStepsQuery, retry, type FailedStep } from '../api'
import { AdminFrame } from '../parts/admin-frame'
import { useAct } from '../components/use-act'

/** 止まった処理: steps of the engine that failed, to be tried again. */
export function Component() {
  const { t } = useTranslation()
  const dates = useDates()
  const act = useAct()
  const columns: Column<FailedStep>[] = [
    { key: 'since', head: t('admin.since'), cell: ({ since }) => dates.dateTime(since) },
    { key: 'incident', head: t('admin.incident'), cell: ({ incident }) => incident && dates.caseLabel(incident) },
    {
      key: 'where',
      head: t('admin.where'),
      cell: ({ process, element }) => (
        <>
          {process}
          <p className="text-solid-gray-700">{element}</p>
        </>
      ),
    },
    { key: 'reason', head: t('admin.reason'), cell: ({ reason }) => reason },
    { key: 'left', head: t('admin.retriesLeft'), numeric: true, cell: ({ retriesLeft }) => retriesLeft },
    {
      key: 'retry',
      head: t('admin.act'),
      cell: ({ id }) => (
        <Button kind="secondary" onClick={() => act(retry(id).then(() => t('admin.retried')))}>
          {t('admin.retry')}
        </Button>
      ),
    },
  ]
  return (
    <AdminFrame title={t('admin.failedSteps')}>
      <p className="text-std-16N-170">{t('admin.failedLead')}</p>
      <QueryView query={useQuery(failedStepsQuery)}>
        {(steps) =>
          steps.length === 0 ? (
            <EmptyState title={t('admin.noFailed')}>{t('admin.noFailedText')}</EmptyState>
          ) : (
            <DataTable caption={t('admin.failedSteps')} columns={columns} rows={steps} rowKey={({ id }) => id} />
          )
        }
      </QueryView>
    </AdminFrame>
  )
}
