import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { asProblem } from '@/lib/problem'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { buttonStyle } from '@/ui/button-style'
import { EmptyState } from '@/ui/empty-state'
import { ErrorSummary } from '@/ui/error-summary'
import { PageTitle } from '@/ui/page-title'
import { QueryView } from '@/ui/query-view'
import { batchQuery, filesOf } from '../api'
import { BatchForm } from '../components/batch-form'
import { BatchTable } from '../components/batch-table'
import { LeftOut } from '../components/left-out'
import { LeftOutSaid } from '../components/left-out-said'
import { askedIn, searchOf } from '../place'

/** 一括公表の一覧: the cases of a period as they are published, to be printed or saved as Excel or HTML. */
export function Component() {
  const { t } = useTranslation()
  const dates = useDates()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const asked = askedIn(search)
  const files = filesOf(asked)
  const query = useQuery({ ...batchQuery(asked), placeholderData: keepPreviousData })
  const shown = query.data?.period
  const refused = query.isError ? asProblem(query.error).violations : []
  return (
    <div className="paper-across">
      <div className="print:hidden">
        <PageTitle title={t('batch.title')} />
      </div>
      {refused.length > 0 && <ErrorSummary errors={refused} round={query.errorUpdateCount} />}
      <BatchForm asked={asked} shown={shown} refused={refused} onAsk={(next) => void navigate(searchOf(next))} />
      {refused.length === 0 && (
        <QueryView query={query}>
          {(list) => (
            <>
              <h2 className="mb-1 text-std-20B-160">{t('batch.heading', { period: list.period.words })}</h2>
              <p className="mb-4 text-std-16N-170" role="status">
                {t('batch.asOf', {
                  from: dates.date(list.period.from),
                  to: dates.date(list.period.to),
                  count: list.lines.length,
                  at: dates.dateTime(list.serverNow),
                })}
              </p>
              <LeftOutSaid cases={list.leftOut} />
              {list.lines.length === 0 ? (
                <EmptyState title={t('batch.none')}>{t('batch.noneText')}</EmptyState>
              ) : (
                <BatchTable list={list} />
              )}
              <div className="mt-6 flex flex-wrap gap-3 print:hidden">
                <Button onClick={() => window.print()}>{t('batch.print')}</Button>
                <a href={files.excel} download className={buttonStyle('secondary')}>
                  {t('batch.download')}
                </a>
                <a href={files.html} download className={buttonStyle('secondary')}>
                  {t('batch.downloadHtml')}
                </a>
              </div>
              <LeftOut cases={list.leftOut} />
            </>
          )}
        </QueryView>
      )}
    </div>
  )
}
