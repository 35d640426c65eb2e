import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { localDayEntryPatternValues, type components } from '@/lib/api-types'
import { toInputs } from '@/lib/dates'
import { client, data } from '@/lib/http'
import { question } from '@/lib/question'

export type CalendarYear = components['schemas']['CalendarYear']
export type CalendarDay = components['schemas']['CalendarDay']
export type LocalDay = components['schemas']['LocalDayView']
export type Comparison = components['schemas']['HolidaysComparison']
export type HolidayDifference = components['schemas']['HolidayDifference']

/** What the server answers when somebody else changed the calendars first. */
export type CalendarState = Pick<Comparison, 'version'>

/** Whose days are shown: the state's, the municipality's, or those of the facility of that code. */
export interface Whose {
  calendar: CalendarYear['calendar']
  unit?: string | undefined
}

export const PATTERNS = localDayEntryPatternValues
export const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const

/** The days of a year that are not plain weekdays. */
export const yearQuery = (year: number, { calendar, unit }: Whose) => ({
  ...question('/api/calendar/years/{year}', { path: { year }, query: { calendar, ...(unit && { unit }) } }),
  placeholderData: keepPreviousData,
})

/** The local days of the municipality, or of a facility, with their history. */
export const localDaysQuery = (unit: string | undefined) =>
  question('/api/calendar/local-days', { query: unit ? { unit } : {} })

/** Facilities that may have days of their own. */
export const facilitiesQuery = queryOptions({
  ...question('/api/admin/units'),
  select: (units) =>
    units.filter(({ kind }) => kind === 'FACILITY').map(({ code, name }) => ({ value: code, label: name })),
})

const dayOf = (instant: string) => toInputs(instant).date

export interface LocalDayValues {
  opens: 'closed' | 'open'
  pattern: (typeof PATTERNS)[number]
  monthDay: string
  weekday: string
  from: string
  to: string | null
  name: string
}

export const enterLocalDay = (unit: string | undefined, day: LocalDayValues, version: number) =>
  client.POST('/api/calendar/local-days', {
    body: {
      unit: unit ?? null,
      opens: day.opens === 'open',
      pattern: day.pattern,
      name: day.name,
      version,
      monthDay: day.pattern === 'YEARLY' ? day.monthDay : null,
      weekday: day.pattern === 'WEEKLY' && day.weekday ? Number(day.weekday) : null,
      from: dayOf(day.from),
      to: day.to && dayOf(day.to),
    },
  })

export const endLocalDay = (day: number, lastDay: string, reason: string, version: number) =>
  client.POST('/api/calendar/local-days/{day}/end', {
    params: { path: { day } },
    body: { lastDay: dayOf(lastDay), reason, version },
  })

/** Hands in the official list; it is compared, and nothing changes. */
export function compareHolidaysList(file: File) {
  const form = new FormData()
  form.append('file', file)
  return data(client.POST('/api/calendar/holidays-list', { body: form as never, bodySerializer: (body) => body }))
}

export const adoptHolidaysList = (list: number, years: number[], version: number) =>
  client.POST('/api/calendar/holidays-list/{list}/adoption', { params: { path: { list } }, body: { years, version } })
