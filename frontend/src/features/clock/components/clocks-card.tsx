import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isRunning } from '@/lib/clocks'
import { useServerNow } from '@/lib/server-time'
import { Card } from '@/ui/card'
import { StatusTag } from '@/ui/status-tag'
import type { ClockLine, ClocksOfCase } from '../api'
import { byConcern, standOpen } from '../first-clocks'
import { waiversQuery } from '../waivers'
import { ClockItem } from './clock-item'
import { ComingRungs } from './coming-rungs'
import { PastCalls } from './past-calls'
import { UndatedList } from './undated-list'

/** The reader's own limits, those of the law and what is to be waived; on demand the other limits, those without a date, what follows if nobody acts, those that are over, and what was told by telephone. */
export function ClocksCard({
  number,
  view: { clocks, calls, lateStart, undated },
}: {
  number: string
  view: ClocksOfCase
}) {
  const { t } = useTranslation()
  const now = useServerNow()
  const named = new Set(clocks.map((clock) => clock.partName).filter(Boolean)).size > 1
  const running = byConcern(clocks)
  const open = standOpen(running)
  const toWaive = new Set(
    useQuery(waiversQuery(number))
      .data?.waivers.filter(({ decision }) => !decision)
      .map(({ clock }) => clock),
  )
  const shown = running.filter((clock) => open.includes(clock) || toWaive.has(clock.id))
  const others = running.filter((clock) => !shown.includes(clock))
  const late = others.filter((clock) => Date.parse(clock.limit) <= now).length
  const past = calls.filter((call) => !call.mayTell)

  const list = (some: ClockLine[]) => (
    <ul>
      {some.map((clock) => (
        <ClockItem key={clock.id} number={number} clock={clock} named={named} />
      ))}
    </ul>
  )
  const folded = (label: string, some: ClockLine[], tag?: ReactNode) =>
    some.length > 0 && (
      <details className="mt-2">
        <summary className="cursor-pointer py-3 text-dns-16N-130">
          {t(label, { count: some.length })} {tag}
        </summary>
        {list(some)}
      </details>
    )

  return (
    <Card title={t('clock.title')}>
      {running.length === 0 ? <p>{t('clock.none')}</p> : list(shown)}
      {folded(
        'clock.others',
        others,
        late > 0 && <StatusTag tone="late">{t('clock.othersLate', { count: late })}</StatusTag>,
      )}
      <UndatedList number={number} limits={undated} />
      {running.length > 0 && <ComingRungs number={number} named={named} />}
      {folded(
        'clock.stopped',
        clocks.filter((clock) => !isRunning(clock)),
      )}
      {lateStart && (
        <p className="mt-2 text-dns-16N-130">
          {t('clock.lateStart.said', { reason: lateStart.reason, by: lateStart.byPost })}
        </p>
      )}
      {past.length > 0 && <PastCalls calls={past} />}
    </Card>
  )
}
