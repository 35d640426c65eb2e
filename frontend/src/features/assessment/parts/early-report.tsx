import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useDates } from '@/lib/use-dates'
import { FormDialog } from '@/ui/form-dialog'
import { Notice } from '@/ui/notice'
import { TextLink } from '@/ui/text-link'
import { assessmentQuery } from '../api'
import { EarlyReportForm } from '../components/early-report-form'

/** 判断前の速報準備: lets the secretariat begin the report before it is judged, or says that somebody did. */
export function EarlyReport({ number }: { number: string }) {
  const { t } = useTranslation()
  const dates = useDates()
  const may = useMay(number)
  const { data } = useQuery(assessmentQuery(number))
  if (!data) return null
  const { possible, begun } = data.early
  if (begun) {
    return (
      <Notice title={t('assessment.early.begun')}>
        <p>
          {t('assessment.early.begunBy', { post: begun.by.post, name: begun.by.name, at: dates.dateTime(begun.at) })}
        </p>
        <TextLink to={`/incidents/${number}/authority`}>{t('assessment.early.toReport')}</TextLink>
      </Notice>
    )
  }
  if (!possible || !may('beginEarlyReport')) return null
  return (
    <div className="flex flex-col gap-2">
      <p>{t('assessment.early.lead')}</p>
      <div>
        <FormDialog label={t('assessment.early.open')} title={t('assessment.early.open')}>
          {(close) => <EarlyReportForm number={number} view={data} onDone={close} />}
        </FormDialog>
      </div>
    </div>
  )
}
