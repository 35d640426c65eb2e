import { z } from 'zod'
import { foldMail, isMail } from './mail-address'

/** What a form holds of a request: where nothing is typed stands an empty text. */
export type AsTyped<T> = { [K in keyof T]-?: NonNullable<T[K]> }

/** Text that must be there, with the limit the database keeps. Messages are keys, translated where they are shown. */
export const requiredText = (max = 4000) => z.string().trim().min(1, 'lib.required').max(max, 'lib.tooLong')

/** Text that may be empty. */
export const optionalText = (max = 4000) => z.string().trim().max(max, 'lib.tooLong')

/** A mail address or nothing, as it will be kept. */
export const optionalMail = () =>
  z
    .string()
    .transform(foldMail)
    .refine((mail) => mail === '' || isMail(mail), 'lib.mailForm')

/** A password that somebody chooses; the rule is the server's. */
export const newPassword = () => z.string().min(12, 'lib.passwordShort').max(200, 'lib.tooLong')

/** One of a list of choices. */
export const choice = <const T extends string>(values: readonly T[]) => z.enum(values, { error: 'lib.chooseOne' })

/** A moment as the date-time field holds it: an instant, or null while it is incomplete. */
export const requiredInstant = () => z.string({ error: 'lib.invalidDate' })
