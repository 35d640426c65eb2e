import { useTranslation } from 'react-i18next'
import { useServerNow } from '@/lib/server-time'
import { Card } from '@/ui/card'
import type { ClockLine, ClocksOfCase } from '../api'
import { ClockItem } from './clock-item'
import { PastCalls } from './past-calls'

/** What is late and what comes next; on demand the other limits, those that are over, and what was told by telephone. */
export function ClocksCard({ view: { clocks, calls, lateStart } }: { view: ClocksOfCase }) {
  const { t } = useTranslation()
  const now = useServerNow()
  const named = new Set(clocks.map((clock) => clock.part).filter(Boolean)).size > 1
  const running = clocks.filter((clock) => clock.state === 'RUNNING')
  const shown = running.filter((clock) => Date.parse(clock.limit) <= now).length + 1
  const past = calls.filter((call) => !call.mayTell)

  const list = (some: ClockLine[]) => <ul>{some.map((clock) => <ClockItem key={clock.id} clock={clock} named={named} />)}</ul>
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
      {folded('clock.stopped', clocks.filter((clock) => clock.state !== 'RUNNING'))}
      {lateStart && <p className="mt-2 text-dns-16N-130">{t('clock.lateStart.said', { reason: lateStart.reason, by: lateStart.byPost })}</p>}
      {past.length > 0 && <PastCalls calls={past} />}
    </Card>
  )
}
