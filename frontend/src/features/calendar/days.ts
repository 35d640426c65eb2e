import { tokyo } from '@/lib/dates'
import type { CalendarDay } from './api'

const two = (number: number) => String(number).padStart(2, '0')

/** The cells of a month, week by week from Sunday: its days, and nulls before the first and after the last. */
export function weeksOf(year: number, month: number): (string | null)[][] {
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const days = Array.from({ length }, (_, index) => `${year}-${two(month)}-${two(index + 1)}`)
  const cells = [...Array<null>(tokyo(days[0]!).weekday).fill(null), ...days]
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => cells[week * 7 + day] ?? null),
  )
}

/** Days that follow each other under one name. */
export interface NamedSpan {
  from: number
  to: number
  day: CalendarDay
}

/** The days of a month that bear a name, neighbours of one kind and name together; plain weekends are none. */
export function namedSpans(days: readonly CalendarDay[], month: number): NamedSpan[] {
  const spans: NamedSpan[] = []
  for (const day of days) {
    const [, inMonth, date] = day.day.split('-').map(Number)
    if (inMonth !== month || day.ground === 'WEEKEND' || (day.ground === 'LOCAL_OPENING' && weekly(days, day))) continue
    const last = spans.at(-1)
    if (last && last.day.ground === day.ground && last.day.name === day.name && last.to === date! - 1) last.to = date!
    else spans.push({ from: date!, to: date!, day })
  }
  return spans
}

/** An opening that comes back many times in the year is told by the list of local days, not at each of its days. */
const weekly = (days: readonly CalendarDay[], { localDay }: CalendarDay) =>
  days.filter((other) => other.localDay === localDay).length > 12

/** How many days of the year are open. */
export function openDays(year: number, days: readonly CalendarDay[]): number {
  const length = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1 ? 366 : 365
  return length - days.filter(({ open }) => !open).length
}
