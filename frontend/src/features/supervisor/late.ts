import { isRunning } from '@/lib/clocks'
import { toInputs } from '@/lib/dates'
import type { ClockView, ReportsOfFacility } from './api'

/** Whether an act at this moment comes after the limit of its running clock, so that the reason is asked. */
export function isLate(line: Pick<ReportsOfFacility, 'clocks'>, key: ClockView['key'], at: string | null, dayOnly = false): boolean {
  const clock = line.clocks.find((one) => one.key === key && isRunning(one))
  if (!clock || !at) return false
  return dayOnly ? toInputs(at).date > toInputs(Date.parse(clock.limit) - 1).date : Date.parse(at) > Date.parse(clock.limit)
}
