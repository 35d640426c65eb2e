import { fromInputs, toInputs } from '@/lib/dates'
import type { BoardPage, Line } from './api'

/** How near a limit is: past, later today, in the six days after today, later. */
export const GROUPS = ['late', 'today', 'week', 'later'] as const
export type Group = (typeof GROUPS)[number]

const DAY = 86_400_000

/** The end of today at the offices, in epoch milliseconds. */
function endOfDay(now: number): number {
  return Date.parse(fromInputs(toInputs(now).date, '00:00')!) + DAY
}

/** In which group a limit stands at the server's now. A limit at 24:00 is of the day that it ends. */
export function groupOf(limit: string, now: number): Group {
  const at = Date.parse(limit)
  if (at <= now) return 'late'
  const tonight = endOfDay(now)
  return at <= tonight ? 'today' : at <= tonight + 6 * DAY ? 'week' : 'later'
}

/** The lines of a page by group, in the order of the groups; groups without a line are left out. */
export function grouped(lines: readonly Line[], now: number): { group: Group; lines: Line[] }[] {
  return GROUPS.map((group) => ({ group, lines: lines.filter((line) => groupOf(line.limit, now) === group) })).filter(
    (each) => each.lines.length > 0,
  )
}

/** How many limits of the whole board stand in a group. */
export function countOf(group: Group, { counts, total }: BoardPage): number {
  return group === 'later' ? total - counts.late - counts.today - counts.week : counts[group]
}
