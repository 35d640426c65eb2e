import { z } from 'zod'
import { toInputs } from '@/lib/dates'
import { choice, optionalText, requiredText } from '@/lib/forms'
import { ENTRY_KINDS, type CourseEntry } from './api'

export const PRECISIONS = ['minute', 'date'] as const
export const ENDS = ['none', 'known', 'open'] as const

/** What the form of a line of the course of events holds. */
export const entrySchema = z.object({
  precision: choice(PRECISIONS), startsAt: z.string().nullable(), endsAt: z.string().nullable(), end: choice(ENDS), approx: z.boolean(),
  actor: optionalText(200), what: requiredText(4000), kind: choice(ENTRY_KINDS),
})
  .refine(({ startsAt }) => startsAt !== null, { path: ['startsAt'], message: 'lib.invalidDate' })
  .refine(({ precision, end, endsAt }) => precision === 'date' || end !== 'known' || endsAt !== null, { path: ['endsAt'], message: 'lib.invalidDate' })

export type EntryInput = z.input<typeof entrySchema>
export type EntryOutput = z.output<typeof entrySchema>

/** A line as the form holds it; without one, an empty form. */
export function entryInput(entry: CourseEntry | undefined): EntryInput {
  const time = entry?.time
  return {
    precision: time && !time.startsAt ? 'date' : 'minute',
    startsAt: time ? (time.startsAt ?? `${time.startsOn}T00:00:00+09:00`) : null,
    endsAt: time?.endsAt ?? null,
    end: time?.endsAt ? 'known' : time?.openEnd ? 'open' : 'none',
    approx: time?.approx ?? false, actor: entry?.actor ?? '', what: entry?.what ?? '', kind: entry?.kind ?? 'OTHER',
  }
}

/** What is sent: an instant where the hour is known, else the day alone. */
export function entryBody({ precision, startsAt, endsAt, end, ...rest }: EntryOutput) {
  const day = startsAt === null ? null : toInputs(startsAt).date
  const times = precision === 'date'
    ? { startsAt: null, startsOn: day, endsAt: null, openEnd: false }
    : { startsAt, startsOn: null, endsAt: end === 'known' ? endsAt : null, openEnd: end === 'open' }
  return { ...rest, ...times, endsOn: null }
}
