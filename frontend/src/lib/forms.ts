import { z } from 'zod'
import { foldMail, isMail } from './mail-address'

/** What a form holds of a request: where nothing is typed stands an empty text. */
export type AsTyped<T> = { [K in keyof T]-?: NonNullable<T[K]> }

/** That a text is longer than that many characters: the key of the sentence and its number, see `useMessage`. */
export const tooLong = (max: number) => ['lib.tooLong', max].join('|')

/** Text that must be there, with the limit the database keeps. Messages are keys, translated where they are shown. */
export const requiredText = (max = 4000) => z.string().trim().min(1, 'lib.required').max(max, tooLong(max))

/** Text that may be empty. */
export const optionalText = (max = 4000) => z.string().trim().max(max, tooLong(max))

/** A mail address or nothing, as it will be kept. */
export const optionalMail = () =>
  z
    .string()
    .transform(foldMail)
    .refine((mail) => mail === '' || isMail(mail), 'lib.mailForm')

/** A password that somebody chooses; the rule is the server's. */
export const newPassword = () => z.string().min(12, 'lib.passwordShort').max(200, tooLong(200))

/** One of a list of choices. */
export const choice = <const T extends string>(values: readonly T[]) => z.enum(values, { error: 'lib.chooseOne' })

/** A moment as the date-time field holds it: an instant, or null while it is incomplete. */
export const requiredInstant = () => z.string({ error: 'lib.invalidDate' })

/** When something was: to the minute, or in words where the minute is not known. */
export interface ToldValue {
  at: string | null
  text: string
  half: 'first' | 'other' | null
  roughly: boolean
}

/** A time that is known to the minute until somebody says otherwise. */
export const toTheMinute = (at: string | null): ToldValue => ({ at, text: '', half: null, roughly: false })

/** Whether nothing of it is there. */
export const untold = ({ at, text, roughly }: ToldValue) => (roughly ? text.trim() === '' : !at)

/** The minute, where that is known. */
export const minuteOf = ({ at, roughly }: ToldValue) => (roughly ? null : at)

/** A time that may be left out, to the minute or in words. */
export const optionalTold = () => z.custom<ToldValue>()

/** A time that must be there, to the minute or in words. */
export const requiredTold = () =>
  z.custom<ToldValue>().superRefine((value, context) => {
    if (untold(value)) context.addIssue({ code: 'custom', message: value.roughly ? 'lib.required' : 'lib.invalidDate' })
  })
