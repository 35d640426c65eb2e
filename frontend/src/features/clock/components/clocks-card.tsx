import { useTranslation } from 'react-i18next'
import { isRunning } from '@/lib/clocks'
import { useServerNow } from '@/lib/server-time'
import { Card } from '@/ui/card'
import type { ClockLine, ClocksOfCase } from '../api'
import { ClockItem } from './clock-item'
import { ComingRungs } from './coming-rungs'
import { PastCalls } from './past-calls'
import { UndatedList } from './undated-list'

/** What is late and what comes next; on demand the other limits, those without a date, what follows if nobody acts, those that are over, and what was told by telephone. */
export function ClocksCard({ number, view: { clocks, calls, lateStart, undated } }: { number: string; view: ClocksOfCase }) {
  const { t } = useTranslation()
  const now = useServerNow()
  const named = new Set(clocks.map((clock) => clock.partName).filter(Boolean)).size > 1
  const running = clocks.filter(isRunning)
  const shown = running.filter((clock) => Date.parse(clock.limit) <= now).length + 1
  const past = calls.filter((call) => !call.mayTell)

  const list = (some: ClockLine[]) => <ul>{some.map((clock) => <ClockItem key={clock.id} number={number} clock={clock} named={named} />)}</ul>
  const folded = (label: string, some: ClockLine[]) => some.length > 0 && (
    <details className="mt-2">
      <summary className="cursor-pointer py-3 text-dns-16N-130">{t(label, { count: some.length })}</summary>
      {list(some)}
    </details>
  )

  return (
    <Card title={t('clock.title')}>
      {running.length === 0 ? <p>{t('clock.none')}</p> : list(running.slice(0, shown))}
      {folded('clock.others', running.slice(shown))}
      <UndatedList limits={undated} />
      {running.length > 0 && <ComingRungs number={number} named={named} />}
      {folded('clock.stopped', clocks.filter((clock) => !isRunning(clock)))}
      {lateStart && <p className="mt-2 text-dns-16N-130">{t('clock.lateStart.said', { reason: lateStart.reason, by: lateStart.byPost })}</p>}
      {past.length > 0 && <PastCalls calls={past} />}
    </Card>
  )
}
