import { z } from 'zod'
import { toInputs } from '@/lib/dates'
import { optionalText, requiredInstant, requiredText } from '@/lib/forms'
import { CHANNELS } from './api'

/** When, where and in what words something was published. */
export const publishedSchema = z.object({
  publishedAt: requiredInstant(),
  hourUnknown: z.boolean(),
  channels: z.array(z.enum(CHANNELS)).min(1, 'lib.chooseOne'),
  words: requiredText(8000),
  telephone: z.boolean(),
  byTelephone: z.object({
    approver: optionalText(100),
    at: z.string().nullable(),
    reason: optionalText(1000),
  }),
})

export type PublishedValues = z.input<typeof publishedSchema>

/** What a form on it begins with, except the words. */
export const nothingPublished = (now: string) => ({
  publishedAt: now,
  hourUnknown: false,
  channels: [],
  telephone: false,
  byTelephone: { approver: '', at: now, reason: '' },
})

/** Whoever publishes before the text is approved says who agreed, when and why. */
export function saysWhoAgreed({ telephone, byTelephone }: PublishedValues, context: z.RefinementCtx) {
  if (!telephone) return
  const missing = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: ['byTelephone', field], message })
  if (!byTelephone.approver.trim()) missing('approver', 'lib.required')
  if (!byTelephone.at) missing('at', 'lib.invalidDate')
  if (!byTelephone.reason.trim()) missing('reason', 'lib.required')
}

/** Who agreed on the telephone, as the application takes it; null where nobody was asked so. */
export const whoAgreed = (telephone: boolean, { at, ...said }: PublishedValues['byTelephone']) =>
  telephone && at ? { ...said, at } : null

/** The day, and the hour where it is known, as the application takes them. */
export const whenPublished = (publishedAt: string, hourUnknown: boolean) => ({
  publishedOn: toInputs(publishedAt).date,
  publishedAt: hourUnknown ? null : publishedAt,
})
