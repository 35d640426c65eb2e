import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { clocksQuery, isRunning, type ClockKey, type ClockLine } from '@/lib/clocks'
import { useServerNow } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { UndatedItem } from './undated-item'
import { WhyLink } from './why-link'

interface Props {
  number: string
  clocks: readonly ClockKey[]
  /** Only that of this part; any part where left out. */
  part?: string
}

/** By when each of these acts of the case is due, or why it has no date. */
export function LimitsOf({ number, clocks, part }: Props) {
  return (
    <QueryView query={useQuery(clocksQuery(number))}>
      {(view) => {
        const dated = clocks.flatMap((key) =>
          view.clocks.filter((clock) => clock.key === key && (part === undefined || clock.part === part)),
        )
        const undated = view.undated.filter((limit) => clocks.includes(limit.key))
        if (dated.length + undated.length === 0) return null
        return (
          <ul className="flex flex-col gap-3">
            {dated.map((clock) => (
              <Dated key={clock.id} number={number} clock={clock} />
            ))}
            {undated.map((limit) => (
              <UndatedItem key={`${limit.key} ${limit.partName}`} number={number} limit={limit} />
            ))}
          </ul>
        )
      }}
    </QueryView>
  )
}

function Dated({ number, clock }: { number: string; clock: ClockLine }) {
  const { t } = useTranslation()
  const dates = useDates()
  const left = dates.remaining(clock.limit, useServerNow())
  return (
    <li>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-std-16B-170">{t(`clock.key.${clock.key}`)}</span>
        {isRunning(clock) && <StatusTag tone={left.overdue ? 'late' : 'warning'}>{left.text}</StatusTag>}
        {clock.state === 'PROVISIONAL' && <StatusTag>{t('clock.provisional')}</StatusTag>}
        {clock.state === 'MET' && <StatusTag tone="done">{t('clock.met')}</StatusTag>}
        {clock.state === 'MET_LATE' && <StatusTag tone="late">{t('clock.metLate')}</StatusTag>}
        {clock.state === 'WAIVED' && <StatusTag>{t('clock.waived')}</StatusTag>}
        {clock.today?.late && clock.state === 'MET' && <StatusTag tone="late">{t('clock.today.late')}</StatusTag>}
      </p>
      <p className="text-dns-16N-130 text-solid-gray-800">
        {clock.state !== 'ENDED' && (
          <span className="break-keep">{t('clock.limit', { at: dates.limit(clock.limit) })}</span>
        )}
        {clock.endReason && t(`clock.end.${clock.endReason}`)}{' '}
        <WhyLink number={number} clock={clock.id} what={t(`clock.key.${clock.key}`)} className="ml-2" />
      </p>
    </li>
  )
}
