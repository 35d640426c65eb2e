import { z } from 'zod'
import { choice, optionalText, requiredText } from '@/lib/forms'
import { KINDS } from './api'

/** A link as it is typed: another case, or where else the same event happened. */
export const linkSchema = z
  .object({
    kind: choice(KINDS),
    other: optionalText(20),
    elsewhere: optionalText(100),
    words: optionalText(1000),
    reason: requiredText(1000),
  })
  .superRefine(({ kind, other, elsewhere }, context) => {
    const away = kind === 'SAME_EVENT_ELSEWHERE'
    if (away && !elsewhere) context.addIssue({ code: 'custom', path: ['elsewhere'], message: 'lib.required' })
    if (!away && !other) context.addIssue({ code: 'custom', path: ['other'], message: 'link.chooseCase' })
  })

/** What is sent: of the two ends the one that the kind asks for. */
export const linkBody = ({ kind, other, elsewhere, words, reason }: z.infer<typeof linkSchema>) =>
  kind === 'SAME_EVENT_ELSEWHERE'
    ? { kind, other: null, elsewhere, words: words || null, reason }
    : { kind, other, elsewhere: null, words: null, reason }
