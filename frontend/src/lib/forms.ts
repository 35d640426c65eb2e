import { z } from 'zod'

/** Text that must be there, with the limit the database keeps. Messages are keys, translated where they are shown. */
export const requiredText = (max = 4000) => z.string().trim().min(1, 'lib.required').max(max, 'lib.tooLong')

/** Text that may be empty. */
export const optionalText = (max = 4000) => z.string().trim().max(max, 'lib.tooLong')

/** One of a list of choices. */
export const choice = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values, { error: 'lib.chooseOne' })

/** A moment as the date-time field holds it: an instant, or null while it is incomplete. */
export const requiredInstant = () => z.string({ error: 'lib.invalidDate' })
