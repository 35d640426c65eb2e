import { z } from 'zod'
import { readNumber } from '@/ui/number-field'

const within = (typed: string, min: number, max: number) => {
  const number = readNumber(typed) ?? Number.NaN
  return Number.isInteger(number) && number >= min && number <= max
}

/** A number as typed, from one to another. */
export const count = (min: number, max: number, wrong: string) =>
  z.string().refine((typed) => within(typed, min, max), wrong)

/** The same, or nothing. */
export const optionalCount = (min: number, max: number, wrong: string) =>
  z.string().refine((typed) => typed.trim() === '' || within(typed, min, max), wrong)

/** What is sent of it. */
export const numberOrNothing = (typed: string) => readNumber(typed) ?? null
