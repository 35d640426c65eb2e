import { isRunning } from '@/lib/clocks'
import type { ClockView, ReportsOfUnit } from './api'

/** Whether an act at this moment comes after the limit of its running clock, so that the reason is asked. */
export function isLate(
  line: Pick<ReportsOfUnit, 'clocks' | 'headReport'>,
  key: ClockView['key'],
  at: string | null,
): boolean {
  const clock = line.clocks.find((one) => one.key === key && isRunning(one))
  if (!clock || !at || (clock.notAskedUntil && Date.parse(at) <= Date.parse(clock.notAskedUntil))) return false
  // The chief's time counts from an earlier word that the head recorded only when that time was over: not the chief's to explain.
  const head = key === 'CHIEF_RECEIPT' ? line.headReport : null
  if (
    head &&
    Date.parse(head.time.earliest ?? '') === Date.parse(clock.basis) &&
    Date.parse(head.recordedAt) >= Date.parse(clock.limit)
  )
    return false
  return Date.parse(at) > Date.parse(clock.limit)
}
