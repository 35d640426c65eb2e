import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { StatusTag } from '@/ui/status-tag'
import type { CourseEntry } from '../api'

interface Props {
  entry: CourseEntry
  /** The line that stands in for this one, or takes it back. */
  standIn: CourseEntry | undefined
  /** Just entered here. */
  fresh: boolean
  onCorrect?: (() => void) | undefined
}

/** What happened, who did it, and who wrote it down; a corrected line is struck through and says who struck it when. */
export function CourseLine({ entry, standIn, fresh, onCorrect }: Props) {
  const { t } = useTranslation()
  const dates = useDates()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (fresh) place.current?.scrollIntoView({ block: 'nearest' })
  }, [fresh])
  const struck = standIn !== undefined
  return (
    <div ref={place} className={fresh && !standIn ? 'scroll-mb-64 rounded-8 bg-key-50 px-2' : undefined}>
      <p className="mb-1 flex flex-wrap items-center gap-2">
        <StatusTag>{t(`incident.course.kinds.${entry.kind}`)}</StatusTag>
        {fresh && !struck && <StatusTag tone="active">{t('incident.course.fresh')}</StatusTag>}
        {struck && (
          <StatusTag tone="late">
            {t(standIn.withdrawn ? 'incident.course.wasWithdrawn' : 'incident.course.wasCorrected')}
          </StatusTag>
        )}
        {entry.corrects !== null && <StatusTag tone="active">{t('incident.course.isCorrection')}</StatusTag>}
        {entry.actor && <span className="text-std-16B-170">{struck ? <del>{entry.actor}</del> : entry.actor}</span>}
      </p>
      <p className="whitespace-pre-line">{struck ? <del>{entry.what}</del> : entry.what}</p>
      <p className="flex flex-wrap items-center gap-x-3 text-std-16N-170 text-solid-gray-700 print:hidden">
        {t('incident.course.recorded', { at: dates.dateTime(entry.recordedAt), by: entry.recordedBy })}
        {onCorrect && !struck && (
          <Button kind="tertiary" aria-label={t('incident.course.correctOf', { what: entry.what })} onClick={onCorrect}>
            {t('incident.course.correct')}
          </Button>
        )}
      </p>
      {struck && (
        <p className="text-std-16N-170 text-solid-gray-800">
          {t(standIn.withdrawn ? 'incident.course.withdrawnBy' : 'incident.course.correctedBy', {
            at: dates.dateTime(standIn.recordedAt),
            by: standIn.recordedBy,
          })}
          {standIn.reason && t('incident.course.because', { reason: standIn.reason })}
        </p>
      )}
    </div>
  )
}
