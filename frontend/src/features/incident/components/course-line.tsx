import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { StatusTag } from '@/ui/status-tag'
import type { CourseEntry } from '../api'

/** What happened, who did it, and who wrote it down; a corrected line is struck through. */
export function CourseLine({ entry, onCorrect }: { entry: CourseEntry; onCorrect?: (() => void) | undefined }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <>
      <p className="mb-1 flex flex-wrap items-center gap-2">
        <StatusTag>{t(`incident.course.kinds.${entry.kind}`)}</StatusTag>
        {entry.correctedBy !== null && <StatusTag tone="late">{t('incident.course.wasCorrected')}</StatusTag>}
        {entry.corrects !== null && <StatusTag tone="active">{t('incident.course.isCorrection')}</StatusTag>}
        {entry.actor && <span className="text-std-16B-170">{entry.actor}</span>}
      </p>
      <p className="whitespace-pre-line">{entry.correctedBy !== null ? <del>{entry.what}</del> : entry.what}</p>
      <p className="flex flex-wrap items-center gap-x-3 text-std-16N-170 text-solid-gray-700">
        {t('incident.course.recorded', { at: dates.dateTime(entry.recordedAt), by: entry.recordedBy })}
        {onCorrect && entry.correctedBy === null && (
          <Button kind="tertiary" className="print:hidden" aria-label={t('incident.course.correctOf', { what: entry.what })} onClick={onCorrect}>{t('incident.course.correct')}</Button>
        )}
      </p>
    </>
  )
}
