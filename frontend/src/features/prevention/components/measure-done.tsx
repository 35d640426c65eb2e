import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { StatusTag } from '@/ui/status-tag'
import type { Measure } from '../api'

/** 実施: that a measure was done; nothing while it was not. */
export function MeasureDone({ measure: { done } }: { measure: Measure }) {
  const { t } = useTranslation()
  const dates = useDates()
  if (!done) return null
  return (
    <>
      <p className="mt-1 flex flex-wrap items-center gap-2">
        <StatusTag tone="done">{t('prevention.done')}</StatusTag>
        <span>{t('prevention.doneBy', { day: dates.date(done.on), post: done.by.post })}</span>
      </p>
      <p className="whitespace-pre-line wrap-break-word">{done.account}</p>
    </>
  )
}
