import { z } from 'zod'
import { toInputs } from '@/lib/dates'
import { requiredInstant, requiredText } from '@/lib/forms'
import { CHANNELS } from './api'

/** When, where and in what words something was published. */
export const publishedSchema = z.object({
  publishedAt: requiredInstant(),
  hourUnknown: z.boolean(),
  channels: z.array(z.enum(CHANNELS)).min(1, 'lib.chooseOne'),
  words: requiredText(8000),
})

export type PublishedValues = z.input<typeof publishedSchema>

/** The day, and the hour where it is known, as the application takes them. */
export const whenPublished = (publishedAt: string, hourUnknown: boolean) => ({
  publishedOn: toInputs(publishedAt).date,
  publishedAt: hourUnknown ? null : publishedAt,
})
