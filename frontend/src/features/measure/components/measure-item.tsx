import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { StatusTag } from '@/ui/status-tag'
import type { MeasureView } from '../api'
import { BurdenLine } from './burden-line'
import { ToldDone } from './told-done'

const TONES = {
  TO_DO: 'neutral',
  TO_VERIFY: 'active',
  DONE: 'done',
  DONE_UNVERIFIED: 'done',
  GOES_ON: 'neutral',
} as const

/** A measure, where it stands, and what was said of it so far. */
export function MeasureItem({ number, measure }: { number: string; measure: MeasureView }) {
  const { t } = useTranslation()
  const dates = useDates()
  const { due, planned, endsOn } = measure
  return (
    <>
      <p className="text-std-16B-170">{t('measure.named', { number: measure.number })}</p>
      <p className="whitespace-pre-line wrap-break-word">{measure.text}</p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <StatusTag tone={TONES[measure.stand]}>{t(`measure.stand.${measure.stand}`)}</StatusTag>
        {measure.handOver && <StatusTag>{t('measure.handedOver')}</StatusTag>}
        {measure.followedBy && <StatusTag>{t('measure.followedBy', { number: measure.followedBy })}</StatusTag>}
        {measure.follows && <StatusTag>{t('measure.follows', { number: measure.follows })}</StatusTag>}
        <span>{t('measure.doer', { doer: measure.doer })}</span>
        {measure.recurring && <span>{measure.recurring}</span>}
        {due && <span>{t('measure.until', { day: dates.date(due) })}</span>}
        {planned && planned !== due && <span>{t('measure.plannedUntil', { day: dates.date(planned) })}</span>}
        {endsOn && <span>{t('measure.goesOnUntil', { day: dates.date(endsOn) })}</span>}
      </p>
      <BurdenLine measure={measure} period={measure.periods.at(-1)} />
      {measure.evidenceExpected && measure.reports.length === 0 && (
        <p className="wrap-break-word">{t('measure.willShow', { evidence: measure.evidenceExpected })}</p>
      )}
      <Past number={number} measure={measure} />
    </>
  )
}

/** Every act on it. */
function Past({ number, measure }: { number: string; measure: MeasureView }) {
  const { t } = useTranslation()
  const dates = useDates()
  const { periods, reports, extensions, handOver } = measure
  if (periods.length + reports.length + extensions.length === 0 && !handOver) return null
  return (
    <ul className="mt-1 flex flex-col gap-1 text-solid-gray-800">
      {periods.map(({ startsOn, endsOn, reason, by, at }) => (
        <li key={at} className="wrap-break-word">
          {t('measure.period', { from: dates.date(startsOn), to: dates.date(endsOn), post: by.post, reason })}
        </li>
      ))}
      {extensions.map(({ former, due, reason, by, at }) => (
        <li key={at} className="wrap-break-word">
          {t('measure.extended', { post: by.post, former: dates.date(former), due: dates.date(due), reason })}
        </li>
      ))}
      {reports.map((report) => (
        <li key={report.at}>
          <ToldDone number={number} report={report} expected={measure.evidenceExpected} />
        </li>
      ))}
      {handOver && (
        <li className="wrap-break-word">
          {t('measure.handedOverBy', {
            post: handOver.by.post,
            at: dates.dateTime(handOver.at),
            reason: handOver.reason,
          })}
        </li>
      )}
    </ul>
  )
}
