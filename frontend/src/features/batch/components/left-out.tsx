import { useTranslation } from 'react-i18next'
import { hasRole, useSession } from '@/lib/session'
import { useDates } from '@/lib/use-dates'
import { cx } from '@/ui/cx'
import { DataTable } from '@/ui/data-table'
import { TextLink } from '@/ui/text-link'
import type { LeftOutCase } from '../api'

/** The reasons that somebody's work ends. */
const LISTED_ONCE = ['UNDECIDED', 'NOT_YET_PUBLISHED', 'PERSONS_NOT_TOLD'] as const

function Why({ reason }: Pick<LeftOutCase, 'reason'>) {
  const { t } = useTranslation()
  const passing = LISTED_ONCE.find((one) => one === reason)
  return (
    <>
      {t(`batch.reason.${reason}`)}
      {passing && <span className="block text-solid-gray-700">{t(`batch.listedOnce.${passing}`)}</span>}
    </>
  )
}

/** 載せていない事案 with the reason of each; on the auditor's paper alone, for what the secretariat prints is published. */
export function LeftOut({ cases }: { cases: readonly LeftOutCase[] }) {
  const { t } = useTranslation()
  const dates = useDates()
  const session = useSession()
  const publishes = hasRole(session, 'secretariat') || !hasRole(session, 'auditor')
  const title = t('batch.leftOut', { count: cases.length })
  return (
    <section aria-labelledby="left-out" className={cx('mt-10', publishes && 'print:hidden')}>
      <h2 id="left-out" tabIndex={-1} className="mb-2 text-std-20B-160">
        {title}
      </h2>
      {cases.length === 0 ? (
        <p>{t('batch.leftOutNone')}</p>
      ) : (
        <>
          <p className="mb-3">{t('batch.leftOutText')}</p>
          <DataTable
            caption={title}
            rows={cases}
            rowKey={({ incident }) => incident}
            columns={[
              {
                key: 'case',
                head: t('batch.case'),
                cell: ({ incident }) => (
                  <TextLink to={`/incidents/${incident}`} className="inline-flex min-h-11 items-center">
                    {dates.caseLabel(incident)}
                  </TextLink>
                ),
              },
              { key: 'why', head: t('batch.why'), cell: ({ reason }) => <Why reason={reason} /> },
            ]}
          />
        </>
      )}
    </section>
  )
}
