import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { publicationViewGroundsValues } from '@/lib/api-types'
import { hasRole, useSession } from '@/lib/session'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { DataTable } from '@/ui/data-table'
import { FormDialog } from '@/ui/form-dialog'
import { QueryView } from '@/ui/query-view'
import { AdminFrame } from '@/features/admin/parts/admin-frame'
import { criteriaQuery, type Criteria } from '../api'
import { CriterionForm } from '../components/criterion-form'

/** 公表基準 as the municipality has set it: the table with its number, and since when it holds. */
export function Component() {
  const { t } = useTranslation()
  return (
    <AdminFrame title={t('publication.criterion.title')}>
      <p className="text-std-16N-170">{t('publication.criterion.lead')}</p>
      <QueryView query={useQuery(criteriaQuery)}>{(criteria) => <Table criteria={criteria} />}</QueryView>
    </AdminFrame>
  )
}

function Table({ criteria }: { criteria: Criteria }) {
  const { t } = useTranslation()
  const dates = useDates()
  const { personsFrom, asDelivered, said } = criteria
  return (
    <>
      <DataTable
        caption={t('publication.criterion.table')}
        rows={publicationViewGroundsValues}
        rowKey={(ground) => ground}
        columns={[
          {
            key: 'ground',
            head: t('publication.criterion.ground'),
            cell: (ground) => t(`publication.criterion.row.${ground}`, { persons: personsFrom }),
          },
          { key: 'then', head: t('publication.criterion.then'), cell: () => t('publication.criterion.byItself') },
        ]}
      />
      <p>{t('publication.criterion.otherwise')}</p>
      <Card title={t('publication.criterion.said')}>
        {said.length === 0 ? (
          <p>{t('publication.criterion.none', { persons: asDelivered })}</p>
        ) : (
          <DataTable
            caption={t('publication.criterion.said')}
            rows={said}
            rowKey={({ recordedAt }) => recordedAt}
            columns={[
              {
                key: 'from',
                head: t('publication.criterion.validFrom'),
                cell: ({ validFrom }) => dates.date(validFrom),
              },
              {
                key: 'persons',
                head: t('publication.criterion.personsFrom'),
                cell: (one) => t('publication.criterion.persons', { persons: one.personsFrom }),
              },
              {
                key: 'by',
                head: t('publication.criterion.by'),
                cell: ({ by, recordedAt }) =>
                  t('publication.criterion.byAt', { who: by.name, post: by.post, at: dates.dateTime(recordedAt) }),
              },
            ]}
          />
        )}
        {hasRole(useSession(), 'admin') && (
          <div className="mt-4">
            <FormDialog label={t('publication.criterion.change')} title={t('publication.criterion.change')}>
              {(close) => <CriterionForm criteria={criteria} onDone={close} />}
            </FormDialog>
          </div>
        )}
      </Card>
    </>
  )
}
