import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { AdminFrame } from '@/features/admin/parts/admin-frame'
import { EmptyState } from '@/ui/empty-state'
import { FormDialog } from '@/ui/form-dialog'
import { QueryView } from '@/ui/query-view'
import { addresseesQuery } from '../api'
import { AddresseeForm } from '../components/addressee-form'
import { Listed } from '../components/listed'

/** 報告先の一覧: whom the office tells of cases beside the Commission. */
export function Component() {
  const { t } = useTranslation()
  const query = useQuery(addresseesQuery)
  const units = query.data?.units ?? []
  return (
    <AdminFrame
      title={t('addressee.list')}
      actions={
        <FormDialog kind="primary" label={t('addressee.enter')} title={t('addressee.enter')} keep="addressee">
          {(close) => <AddresseeForm units={units} onDone={close} />}
        </FormDialog>
      }
    >
      <p className="text-std-16N-170">{t('addressee.listLead')}</p>
      <QueryView query={query}>
        {({ addressees }) =>
          addressees.length === 0 ? (
            <EmptyState title={t('addressee.listNone')}>{t('addressee.listNoneText')}</EmptyState>
          ) : (
            addressees.map((addressee) => <Listed key={addressee.id} addressee={addressee} units={units} />)
          )
        }
      </QueryView>
    </AdminFrame>
  )
}
