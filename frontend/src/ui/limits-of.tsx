import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { clocksQuery, isRunning, type ClockKey, type ClockLine } from '@/lib/clocks'
import { useServerNow } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { QueryView } from './query-view'
import { StatusTag } from './status-tag'
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
        const dated = clocks.flatMap((key) => view.clocks.filter((clock) => clock.key === key && (part === undefined || clock.part === part)))
        const undated = view.undated.filter((limit) => clocks.includes(limit.key))
        if (dated.length + undated.length === 0) return null
        return (
          <ul className="flex flex-col gap-2">
            {dated.map((clock) => <Dated key={clock.id} number={number} clock={clock} />)}
            {undated.map((limit) => <UndatedItem key={`${limit.key} ${limit.partName}`} limit={limit} />)}
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
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span>{t(`clock.key.${clock.key}`)}</span>
      {clock.state !== 'ENDED' && <span>{t('clock.limit', { at: dates.limit(clock.limit) })}</span>}
      {isRunning(clock) && <StatusTag tone={left.overdue ? 'late' : 'warning'}>{left.text}</StatusTag>}
      {clock.state === 'PROVISIONAL' && <StatusTag>{t('clock.provisional')}</StatusTag>}
      <WhyLink number={number} clock={clock.id} what={t(`clock.key.${clock.key}`)} />
      {clock.state === 'MET' && <StatusTag tone="done">{t('clock.met')}</StatusTag>}
      {clock.state === 'MET_LATE' && <StatusTag tone="late">{t('clock.metLate')}</StatusTag>}
      {clock.today?.late && clock.state === 'MET' && <StatusTag tone="late">{t('clock.today.late')}</StatusTag>}
      {clock.endReason && <span>{t(`clock.end.${clock.endReason}`)}</span>}
    </li>
  )
}
