import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { cx } from '@/ui/cx'
import { QueryView } from '@/ui/query-view'
import { clocksQuery, type ClockLine } from '../api'
import { CallItem } from './call-item'
import { ClocksCard } from './clocks-card'
import { FirstClock } from './first-clock'
import { LateStart } from './late-start'
import { SecretariatOpening } from './secretariat-opening'

/** Whether it was met late by an act that did not say why. */
const owesReason = ({ state, latenessReason }: ClockLine) => state === 'MET_LATE' && latenessReason == null

/** The limits of a case above its content, in one line where they are only beside it, with what has to be said about them and told by telephone. */
export default function CaseClocks({ number, brief }: { number: string; brief: boolean }) {
  const { t } = useTranslation()
  return (
    <QueryView query={useQuery(clocksQuery(number))}>
      {(view) => {
        const toMake = view.calls.filter((call) => call.mayTell)
        const opening = view.clocks.find(
          (clock) => clock.key === 'SECRETARIAT_TOLD' && (clock.state === 'RUNNING' || owesReason(clock)),
        )
        return (
          <div className={cx('flex flex-col gap-4', brief ? 'mb-4' : 'mb-6')}>
            <LateStart number={number} view={view} />
            {opening && (view.lateStart || !opening.startedLate) && (
              <SecretariatOpening
                number={number}
                limit={opening.limit}
                actedAt={opening.metAt ?? null}
                explained={opening.startedLate}
              />
            )}
            {toMake.length > 0 && (
              <section aria-label={t('clock.calls.title')}>
                <ul className="flex flex-col gap-4">
                  {toMake.map((call) => (
                    <CallItem key={call.id} call={call} />
                  ))}
                </ul>
              </section>
            )}
            {brief ? <FirstClock number={number} view={view} /> : <ClocksCard number={number} view={view} />}
          </div>
        )
      }}
    </QueryView>
  )
}
