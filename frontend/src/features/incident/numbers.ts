import { z } from 'zod'
import { readNumber } from '@/ui/number-field'

/** A whole number as typed, full-width digits too; null when left empty. */
export const typedNumber = () =>
  z.string().transform((typed, context) => {
    const number = readNumber(typed)
    if (Number.isNaN(number)) context.addIssue({ code: 'custom', message: 'incident.counts.notNumber' })
    return number ?? null
  })

const pieces = (typed: string) =>
  typed
    .normalize('NFKC')
    .split(/[、,\s]+/)
    .filter(Boolean)

/** Several numbers as typed: 11、12. */
export const typedNumbers = () =>
  z.string().transform((typed, context) => {
    const numbers = pieces(typed).map((piece) => readNumber(piece) ?? Number.NaN)
    if (numbers.some(Number.isNaN)) context.addIssue({ code: 'custom', message: 'incident.counts.notNumber' })
    return numbers
  })

/** Several days as typed: 2012-12-12、2012-12-13. */
export const typedDays = () =>
  z.string().transform((typed, context) => {
    const days = pieces(typed)
    if (days.some((day) => !/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)))) {
      context.addIssue({ code: 'custom', message: 'incident.media.badDate' })
    }
    return days
  })
