import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { hasRole, useSession } from '@/lib/session'
import { useDates } from '@/lib/use-dates'
import { AdminFrame } from '@/features/admin/parts/admin-frame'
import { LinkButton } from '@/ui/link-button'
import { QueryView } from '@/ui/query-view'
import { fileAddress, tableQuery } from '../api'
import { TableRows } from '../components/table-rows'
import { Versions } from '../components/versions'
import { WaitingCard } from '../components/waiting-card'

/** 報告義務の表: what counts today in words, what waits for confirmation, and all versions. */
export function Component() {
  const { t } = useTranslation()
  const dates = useDates()
  const mayPropose = hasRole(useSession(), 'admin')
  return (
    <AdminFrame title={t('dutytable.title')}>
      <p>{t('dutytable.lead')}</p>
      <QueryView query={useQuery(tableQuery)}>
        {(state) => (
          <>
            {state.waiting && <WaitingCard waiting={state.waiting} />}
            <p className="flex flex-wrap items-center gap-4">
              {mayPropose && !state.waiting && (
                <LinkButton kind="primary" to="/admin/duty-table/new">
                  {t('dutytable.new')}
                </LinkButton>
              )}
              <a
                href={fileAddress(state.inForce)}
                download
                className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
              >
                {t('dutytable.save')}
              </a>
            </p>
            <h2 className="text-std-20B-160">{t('dutytable.inForce', { version: state.inForce })}</h2>
            <TableRows table={state.table} />
            <h2 className="text-std-20B-160">{t('dutytable.versions')}</h2>
            <Versions versions={state.versions} />
            {state.rejected.length > 0 && (
              <>
                <h2 className="text-std-20B-160">{t('dutytable.rejectedTitle')}</h2>
                <ul className="flex flex-col gap-3">
                  {state.rejected.map(({ title, validFrom, proposed, rejected }) => (
                    <li key={rejected.at}>
                      <p>{t('dutytable.fromTitle', { from: dates.date(validFrom), title })}</p>
                      <p>
                        {t('dutytable.proposedBy', {
                          at: dates.date(proposed.at),
                          post: proposed.byPost,
                          who: proposed.by,
                          reason: proposed.reason,
                        })}
                      </p>
                      <p>
                        {t('dutytable.rejectedBy', {
                          at: dates.date(rejected.at),
                          post: rejected.byPost,
                          who: rejected.by,
                          reason: rejected.reason,
                        })}
                      </p>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </QueryView>
    </AdminFrame>
  )
}
