import {
  ruleDraftLineUnitValues,
  ruleDraftRequestCalendarValues,
  ruleDraftRequestStrengthValues,
} from '@/lib/api-types'
import { firstOf } from '@/lib/choices'
import { z } from 'zod'
import { choice, requiredText } from '@/lib/forms'
import { toInputs } from '@/lib/dates'
import { readNumber } from '@/ui/number-field'
import type { Draft, Rule, RuleLine } from './api'

export const UNITS = firstOf(['MINUTES', 'HOURS', 'SAME_OPEN_DAY', 'OPEN_DAYS'], ruleDraftLineUnitValues)
export const CALENDARS = firstOf(['MUNICIPAL'], ruleDraftRequestCalendarValues)
export const STRENGTHS = ruleDraftRequestStrengthValues
export type Unit = (typeof UNITS)[number]

/** Which fields a unit has. */
export const counts = (unit: Unit) => unit !== 'SAME_OPEN_DAY' && unit !== 'GIVEN_DATE'
export const countsDays = (unit: Unit) => unit === 'OPEN_DAYS' || unit === 'CALENDAR_DAYS' || unit === 'MONTHS'
export const mayShift = (unit: Unit) => unit === 'CALENDAR_DAYS' || unit === 'MONTHS' || unit === 'GIVEN_DATE'
export const hasTime = (unit: Unit) => unit !== 'MINUTES' && unit !== 'HOURS'
export const needsTime = (unit: Unit) => unit === 'OPEN_DAYS' || unit === 'SAME_OPEN_DAY'

const line = z
  .object({
    unit: choice(UNITS),
    amount: z.string(),
    first: z.boolean(),
    shifts: z.boolean(),
    limitTime: z.string(),
    elseLimitTime: z.string(),
  })
  .refine(({ unit, amount }) => !counts(unit) || Number.isInteger(readNumber(amount)), {
    path: ['amount'],
    message: 'rules.wholeNumber',
  })
  .refine(({ unit, limitTime }) => !needsTime(unit) || limitTime !== '', {
    path: ['limitTime'],
    message: 'lib.required',
  })
  .refine(({ unit, elseLimitTime }) => unit !== 'SAME_OPEN_DAY' || elseLimitTime !== '', {
    path: ['elseLimitTime'],
    message: 'lib.required',
  })

/** 「7、3」: the days before the limit, as typed; null where something else is written. */
function readDays(typed: string): number[] | null {
  const days = typed
    .split(/[\s,、，・]+/)
    .filter(Boolean)
    .map(readNumber)
  return days.every((day) => day !== undefined && day > 0) ? (days as number[]) : null
}

/** The form of a new version. */
export const draftSchema = z.object({
  validFrom: z.string({ error: 'lib.required' }),
  lines: z.array(line),
  calendar: choice(CALENDARS),
  warningDays: z.string().refine((typed) => readDays(typed), 'rules.daysForm'),
  strength: choice(STRENGTHS),
  article: requiredText(300),
  clocks: z.array(z.string()),
  reason: requiredText(400),
})

export type DraftValues = z.input<typeof draftSchema>
export type LineValues = DraftValues['lines'][number]

/** What the form holds of a line. */
const lineValues = ({ unit, amount, firstDayCounted, shifts, limitTime, elseLimitTime }: RuleLine): LineValues => ({
  unit,
  amount: counts(unit) ? String(amount) : '',
  first: firstDayCounted,
  shifts,
  limitTime: limitTime?.slice(0, 5) ?? '',
  elseLimitTime: elseLimitTime?.slice(0, 5) ?? '',
})

/** A new line begins as a copy of the last one. */
export const anotherLine = (lines: readonly LineValues[]): LineValues => ({ ...lines[lines.length - 1]! })

/** The form begins with the rule as it stands; from when the new version counts is for the administrator to say. */
export const valuesOf = (rule: Rule): DraftValues => ({
  validFrom: null as never,
  lines: rule.lines.map(lineValues),
  calendar: rule.calendar,
  warningDays: rule.warningDays.join('、'),
  strength: rule.strength,
  article: rule.article,
  clocks: [],
  reason: '',
})

/** What is sent; undefined while the form does not say enough to be tried. */
export function draftOf(values: DraftValues): Draft | undefined {
  const asked = draftSchema.safeParse({ ...values, reason: values.reason || '-', article: values.article || '-' })
  if (!asked.success) return undefined
  const { validFrom, lines, calendar, warningDays, strength, article } = asked.data
  return {
    validFrom: toInputs(validFrom).date,
    calendar,
    strength,
    article,
    warningDays: readDays(warningDays) ?? [],
    lines: lines.map(({ unit, amount, first, shifts, limitTime, elseLimitTime }) => ({
      unit,
      amount: counts(unit) ? readNumber(amount)! : null,
      firstDayCounted: first,
      shifts,
      limitTime: hasTime(unit) && limitTime ? limitTime : null,
      elseLimitTime: unit === 'SAME_OPEN_DAY' ? elseLimitTime : null,
    })),
  }
}
