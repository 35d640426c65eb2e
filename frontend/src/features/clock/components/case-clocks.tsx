import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/card'
import { QueryView } from '@/ui/query-view'
import { clocksQuery, type ClockLine } from '../api'
import { CallItem } from './call-item'
import { ClockItem } from './clock-item'
import { LateStart } from './late-start'
import { PastCalls } from './past-calls'
import { SecretariatOpening } from './secretariat-opening'

/** The limits of a case below its head: what is to be told by telephone, what runs, and on demand what is over. */
export default function CaseClocks({ number }: { number: string }) {
  const { t } = useTranslation()
  return (
    <QueryView query={useQuery(clocksQuery(number))}>
      {(view) => {
        const { clocks, calls, lateStart } = view
        const named = new Set(clocks.map((clock) => clock.part).filter(Boolean)).size > 1
        const toMake = calls.filter((call) => call.mayTell)
        const past = calls.filter((call) => !call.mayTell)
        const stopped = clocks.filter((clock) => clock.state !== 'RUNNING')
        const opening = clocks.find((clock) => clock.key === 'SECRETARIAT_TOLD' && clock.state === 'RUNNING')
        const list = (some: ClockLine[]) => <ul>{some.map((clock) => <ClockItem key={clock.id} clock={clock} named={named} />)}</ul>
        return (
          <div className="mb-6 flex flex-col gap-4">
            <LateStart number={number} view={view} />
            {opening && (lateStart || !opening.startedLate) && <SecretariatOpening number={number} limit={opening.limit} explained={opening.startedLate} />}
            {toMake.length > 0 && (
              <section aria-label={t('clock.calls.title')}>
                <ul className="flex flex-col gap-4">{toMake.map((call) => <CallItem key={call.id} call={call} />)}</ul>
              </section>
            )}
            <Card title={t('clock.title')}>
              {clocks.length === stopped.length ? <p>{t('clock.none')}</p> : list(clocks.filter((clock) => clock.state === 'RUNNING'))}
              {stopped.length > 0 && (
                <details className="mt-2">
                  <summary className="cursor-pointer py-2 text-dns-16N-130">{t('clock.stopped', { count: stopped.length })}</summary>
                  {list(stopped)}
                </details>
              )}
              {lateStart && <p className="mt-2 text-dns-16N-130">{t('clock.lateStart.said', { reason: lateStart.reason, by: lateStart.byPost })}</p>}
              {past.length > 0 && <PastCalls calls={past} />}
            </Card>
          </div>
        )
      }}
    </QueryView>
  )
}
