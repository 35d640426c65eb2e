import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { AdminFrame } from '@/features/admin/parts/admin-frame'
import { QueryView } from '@/ui/query-view'
import { TextLink } from '@/ui/text-link'
import { fileAddress, versionQuery } from '../api'
import { Differences } from '../components/differences'
import { TableRows } from '../components/table-rows'
import { Versions } from '../components/versions'

/** One version of the table, with what differs from the one before. */
export function Component() {
  const { t } = useTranslation()
  const version = Number(useParams().version)
  return (
    <AdminFrame title={t('dutytable.titleOf', { version })}>
      <p>
        <TextLink to="/admin/duty-table">{t('dutytable.back')}</TextLink>
      </p>
      <QueryView query={useQuery(versionQuery(version))}>
        {(read) => (
          <>
            <Versions versions={[read.version]} />
            {read.differences && (
              <>
                <h2 className="text-std-20B-160">{t('dutytable.differencesTo', { version: version - 1 })}</h2>
                <Differences differences={read.differences} />
              </>
            )}
            <h2 className="text-std-20B-160">{t('dutytable.whole')}</h2>
            <p>
              <a
                href={fileAddress(version)}
                download
                className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
              >
                {t('dutytable.saveThis')}
              </a>
            </p>
            <TableRows table={read.table} />
          </>
        )}
      </QueryView>
    </AdminFrame>
  )
}
