import { z } from 'zod'
import { optionalText, requiredInstant, requiredText } from '@/lib/forms'
import type { NewUsage, UsageEntry } from './api'

const SEPARATORS = /[、,，・/／;；\n]+/

/** 「3歳用、5歳用」 is two media. */
export const mediaOf = (typed: string) => [
  ...new Set(
    typed
      .split(SEPARATORS)
      .map((one) => one.trim())
      .filter(Boolean),
  ),
]

export const usageSchema = z
  .object({
    outAt: requiredInstant(),
    returned: z.boolean(),
    inAt: z.string().nullable(),
    approx: z.boolean(),
    user: requiredText(200),
    media: requiredText(1000),
    lostMedia: z.array(z.string()),
    equipment: optionalText(200),
    purpose: optionalText(500),
    witness: optionalText(200),
    differs: z.boolean(),
    reality: optionalText(1000),
    raw: optionalText(1000),
  })
  .superRefine(
    (use, context) => {
      const ask = (field: keyof typeof use, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message })
      if (use.returned && !use.inAt) ask('inAt', 'lib.invalidDate')
      if (use.returned && use.inAt && use.outAt && Date.parse(use.inAt) < Date.parse(use.outAt))
        ask('inAt', 'lib.endBeforeStart')
      if (use.differs && !use.reality) ask('reality', 'lib.required')
    },
    { when: () => true },
  )

export type UsageForm = z.infer<typeof usageSchema>

/** What the form begins with. */
export function usageForm(entry: UsageEntry | undefined): UsageForm {
  return {
    outAt: entry?.outAt ?? (null as never),
    returned: entry ? entry.inAt != null : true,
    inAt: entry?.inAt ?? null,
    approx: entry?.approx ?? false,
    user: entry?.user ?? '',
    media: entry?.media.join('、') ?? '',
    lostMedia: entry?.lostMedia.map(String) ?? [],
    equipment: entry?.equipment ?? '',
    purpose: entry?.purpose ?? '',
    witness: entry?.witness ?? '',
    differs: entry?.reality != null,
    reality: entry?.reality ?? '',
    raw: entry?.raw ?? '',
  }
}

/** What is sent. */
export function usageBody(use: UsageForm): NewUsage {
  return {
    outAt: use.outAt,
    inAt: use.returned ? use.inAt : null,
    approx: use.approx,
    user: use.user,
    media: mediaOf(use.media),
    lostMedia: use.lostMedia.map(Number),
    equipment: use.equipment || null,
    purpose: use.purpose || null,
    witness: use.witness || null,
    reality: use.differs ? use.reality : null,
    raw: use.raw || null,
  }
}
