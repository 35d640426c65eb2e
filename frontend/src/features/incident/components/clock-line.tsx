import { useTranslation } from 'react-i18next'
import { useServerNow } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { StatusTag } from '@/ui/status-tag'
import type { CaseClock } from '../api'

/** One clock: what it waits for, its limit, and how it stands; turns overdue by itself while the page stays open. */
export function ClockLine({ clock, partName }: { clock: CaseClock; partName: string | undefined }) {
  const { t } = useTranslation()
  const dates = useDates()
  const left = dates.remaining(clock.limit, useServerNow())
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span>{t(`incident.clock.${clock.key}`)}{partName && `（${partName}）`}</span>
      <span>{t('incident.head.limit', { at: dates.dateTime(clock.limit) })}</span>
      {clock.state === 'RUNNING' && <StatusTag tone={left.overdue ? 'late' : 'warning'}>{left.text}</StatusTag>}
      {clock.state === 'MET' && <StatusTag tone="done">{t('incident.head.met')}</StatusTag>}
      {clock.state === 'MET_LATE' && <StatusTag tone="late">{t('incident.head.metLate')}</StatusTag>}
      {clock.startedLate && <StatusTag>{t('incident.head.startedLate')}</StatusTag>}
    </li>
  )
}
