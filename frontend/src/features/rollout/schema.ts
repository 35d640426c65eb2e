import { z } from 'zod'
import { requiredInstant, requiredText } from '@/lib/forms'

/** To whom: the codes of units. */
const units = z.array(z.string()).min(1, 'rollout.nobody').max(500, 'rollout.many')

/** A text to other units. */
export const rollOutSchema = z.object({
  title: requiredText(100),
  words: requiredText(),
  due: requiredInstant(),
  units,
})

/** Further units of a text that was sent. */
export const extensionSchema = z.object({ units })

/** That a unit passed a text on. */
export const acknowledgementSchema = z.object({ on: requiredInstant(), audience: requiredText(500) })
