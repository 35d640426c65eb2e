import { useTranslation } from 'react-i18next'
import { isRunning } from '@/lib/clocks'
import { postLabel } from '@/lib/post-label'
import { useServerNow } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { StatusTag } from '@/ui/status-tag'
import { WhyLink } from '../parts/why-link'
import type { ClockLine } from '../api'
import { NextStep } from './next-step'
import { WaiverOfClock } from './waiver-of-clock'

/** One clock: what it waits for, of whom, until when, and how it stands; it turns overdue by itself while the page stays open. */
export function ClockItem({ number, clock, named }: { number: string; clock: ClockLine; named: boolean }) {
  const { t } = useTranslation()
  const dates = useDates()
  const running = isRunning(clock)
  return (
    <li className="border-b border-solid-gray-200 py-2 last:border-b-0">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-std-16B-170">
          {t(`clock.key.${clock.key}`)}
          {named && clock.partName && t('ui.inBrackets', { text: clock.partName })}
        </span>
        <Standing clock={clock} />
        {running && clock.mine && <StatusTag tone="active">{t('clock.mine')}</StatusTag>}
        {running && clock.byLaw && <StatusTag>{t('clock.byLaw')}</StatusTag>}
        {clock.state === 'PROVISIONAL' && <StatusTag>{t('clock.provisional')}</StatusTag>}
        {clock.today?.late && clock.state === 'MET' && <StatusTag tone="late">{t('clock.today.late')}</StatusTag>}
        {clock.startedLate && <StatusTag>{t('clock.startedLate')}</StatusTag>}
      </p>
      <p className="flex flex-wrap gap-x-4 text-dns-16N-130 text-solid-gray-800">
        <span className="break-keep">
          {t('clock.limit', { at: dates.limit(clock.limit) })}{' '}
          <WhyLink number={number} clock={clock.id} what={t(`clock.key.${clock.key}`)} className="ml-2" />
        </span>
        {running && <span>{t('clock.post', { post: postLabel(clock.unitName, clock.post) })}</span>}
        {clock.metAt && <span className="break-keep">{t('clock.metAt', { at: dates.dateTime(clock.metAt) })}</span>}
        {clock.metOn && <span>{t('clock.metAt', { at: dates.date(clock.metOn) })}</span>}
        {clock.endReason && <span>{t(`clock.end.${clock.endReason}`)}</span>}
      </p>
      {clock.today && (
        <p className="text-dns-16N-130 text-solid-gray-800">
          {t('clock.today.says', { basis: dates.dateTime(clock.today.basis), at: dates.limit(clock.today.limit) })}
        </p>
      )}
      {clock.lateStart && clock.lateStart.reason !== clock.latenessReason && (
        <p className="text-dns-16N-130 text-solid-gray-800">
          {t('clock.lateEntry', { reason: clock.lateStart.reason })}
        </p>
      )}
      {clock.latenessReason && (
        <p className="text-dns-16N-130 text-solid-gray-800">{t('clock.reason', { reason: clock.latenessReason })}</p>
      )}
      <NextStep number={number} clock={clock} />
      <WaiverOfClock number={number} clock={clock} />
    </li>
  )
}

function Standing({ clock }: { clock: ClockLine }) {
  const { t } = useTranslation()
  const dates = useDates()
  const left = dates.remaining(clock.limit, useServerNow())
  switch (clock.state) {
    case 'RUNNING':
    case 'PROVISIONAL':
      return <StatusTag tone={left.overdue ? 'late' : 'warning'}>{left.text}</StatusTag>
    case 'MET':
      return <StatusTag tone="done">{t('clock.met')}</StatusTag>
    case 'ENDED':
      return <StatusTag>{t('clock.ended')}</StatusTag>
    case 'WAIVED':
      return <StatusTag>{t('clock.waived')}</StatusTag>
    case 'MET_LATE':
      return (
        <>
          <StatusTag tone="late">{t('clock.metLate')}</StatusTag>
          {clock.metAt && <StatusTag>{dates.remaining(clock.limit, Date.parse(clock.metAt)).text}</StatusTag>}
        </>
      )
  }
}
