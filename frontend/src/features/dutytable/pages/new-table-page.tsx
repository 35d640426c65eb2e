import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { AdminFrame } from '@/features/admin/parts/admin-frame'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { TextLink } from '@/ui/text-link'
import { fileAddress, tableQuery } from '../api'
import { ProposalForm } from '../components/proposal-form'

/** A new table of duties, from a file. */
export function Component() {
  const { t } = useTranslation()
  return (
    <AdminFrame title={t('dutytable.new')}>
      <p>
        <TextLink to="/admin/duty-table">{t('dutytable.back')}</TextLink>
      </p>
      <QueryView query={useQuery(tableQuery)}>
        {(state) =>
          state.waiting ? (
            <Notice kind="warning" title={t('dutytable.waitingFirst')} />
          ) : (
            <>
              <p>{t('dutytable.how')}</p>
              <p>
                <a
                  href={fileAddress(state.inForce)}
                  download
                  className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
                >
                  {t('dutytable.save')}
                </a>
              </p>
              <ProposalForm version={state.version} />
            </>
          )
        }
      </QueryView>
    </AdminFrame>
  )
}
