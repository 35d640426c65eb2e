import { tokyo } from '@/lib/dates'
import type { ExplainedDay } from './api'

const two = (number: number) => String(number).padStart(2, '0')

/** A day in the picture of a count; those before the basis and after the limit are there too, so that the weeks are whole. */
export interface Cell {
  date: string
  day: ExplainedDay | undefined
  limit: boolean
}

/** A month of the picture: the weeks from Sunday that the count touches, and nulls for the days of other months. */
export interface MonthPicture {
  year: number
  month: number
  weeks: (Cell | null)[][]
}

/** A day that was not counted, or several that follow each other, under one name. */
export interface NamedDays {
  from: string
  to: string
  name: string
}

/** How many months a picture shows; of longer counts the first and the last ones. */
const MOST = 4

/** The months of a count, and how many in its middle are left out. */
export function picture(days: readonly ExplainedDay[], limitDay: string): { months: MonthPicture[]; leftOut: number } {
  const known = new Map(days.map((day) => [day.day, day]))
  const dates = [...known.keys(), limitDay].sort()
  const months: MonthPicture[] = []
  for (
    let { year, month } = tokyo(dates[0]!), last = dates.at(-1)!.slice(0, 7);
    `${year}-${two(month)}` <= last;
    month === 12 ? (year++, (month = 1)) : month++
  ) {
    months.push({ year, month, weeks: weeks(year, month, known, limitDay) })
  }
  const shown = months.length <= MOST ? months : [...months.slice(0, MOST - 2), ...months.slice(-2)]
  return { months: shown, leftOut: months.length - shown.length }
}

function weeks(
  year: number,
  month: number,
  known: ReadonlyMap<string, ExplainedDay>,
  limitDay: string,
): (Cell | null)[][] {
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const cells: (Cell | null)[] = Array.from({ length }, (_, index) => {
    const date = `${year}-${two(month)}-${two(index + 1)}`
    return { date, day: known.get(date), limit: date === limitDay }
  })
  cells.unshift(...Array<null>(tokyo(`${year}-${two(month)}-01`).weekday).fill(null))
  const all = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => cells[week * 7 + day] ?? null),
  )
  return all.filter((week) => week.some((cell) => cell && (cell.day || cell.limit)))
}

/** The days of a month that were passed over, in the order of the month, with why. */
export function passedOver(days: readonly ExplainedDay[], { year, month }: MonthPicture): NamedDays[] {
  const named: NamedDays[] = []
  const own = days.filter(
    ({ day, as, closed }) =>
      day.startsWith(`${year}-${two(month)}`) &&
      closed &&
      (as === 'SKIPPED' || as === 'PASSED' || isLastCounted(days, day)),
  )
  for (const { day, closed } of own.sort((one, other) => one.day.localeCompare(other.day))) {
    const before = named.at(-1)
    if (before && before.name === closed && tokyo(before.to).day === tokyo(day).day - 1) before.to = day
    else named.push({ from: day, to: day, name: closed! })
  }
  return named
}

/** Whether the limit shifted on from this day, which was the last one counted and closed. */
function isLastCounted(days: readonly ExplainedDay[], day: string): boolean {
  return (
    days.some(({ as }) => as === 'SHIFTED_TO') &&
    days.filter(({ as }) => as === 'COUNTED' || as === 'GIVEN').at(-1)?.day === day
  )
}
