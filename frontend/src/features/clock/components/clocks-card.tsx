import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { isRunning } from '@/lib/clocks'
import { useServerNow } from '@/lib/server-time'
import { Card } from '@/ui/card'
import type { ClockLine, ClocksOfCase } from '../api'
import { waiversQuery } from '../waivers'
import { ClockItem } from './clock-item'
import { ComingRungs } from './coming-rungs'
import { PastCalls } from './past-calls'
import { UndatedList } from './undated-list'

/** What is late, what comes next and what is to be waived; on demand the other limits, those without a date, what follows if nobody acts, those that are over, and what was told by telephone. */
export function ClocksCard({ number, view: { clocks, calls, lateStart, undated } }: { number: string; view: ClocksOfCase }) {
  const { t } = useTranslation()
  const now = useServerNow()
  const named = new Set(clocks.map((clock) => clock.partName).filter(Boolean)).size > 1
  const running = clocks.filter(isRunning)
  const first = running.filter((clock) => Date.parse(clock.limit) <= now).length + 1
  const toWaive = new Set(useQuery(waiversQuery(number)).data?.waivers.filter(({ decision }) => !decision).map(({ clock }) => clock))
  const shown = running.filter((clock, index) => index < first || toWaive.has(clock.id))
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
      {running.length === 0 ? <p>{t('clock.none')}</p> : list(shown)}
      {folded('clock.others', running.filter((clock) => !shown.includes(clock)))}
      <UndatedList number={number} limits={undated} />
      {running.length > 0 && <ComingRungs number={number} named={named} />}
      {folded('clock.stopped', clocks.filter((clock) => !isRunning(clock)))}
      {lateStart && <p className="mt-2 text-dns-16N-130">{t('clock.lateStart.said', { reason: lateStart.reason, by: lateStart.byPost })}</p>}
      {past.length > 0 && <PastCalls calls={past} />}
    </Card>
  )
}
