import { z } from 'zod'
import { choice, minuteOf, optionalText, untold, type ToldValue } from '@/lib/forms'
import { onBehalf } from '@/lib/on-behalf'
import { readNumber } from '@/ui/number-field'
import {
  MEANS,
  NO_NOTICE_GROUNDS,
  NOTICE_ANSWERS,
  NOTICE_ITEMS,
  type NoticeContents,
  type NotificationEntry,
} from './api'

type NewContact = NonNullable<NotificationEntry['contact']>

export const KINDS = ['GO_ON', 'LAST', 'SETTLED', 'NOT_NEEDED'] as const

const answer = z.enum(NOTICE_ANSWERS).nullable()

const noNumber = (typed: string) => Number.isNaN(readNumber(typed) ?? 0)

/** An entry as it is typed; a contact is asked for only where one was made. */
export const entrySchema = z
  .object({
    kind: choice(KINDS),
    contact: z.object({
      told: z.string(),
      ofAll: z.string(),
      means: z.enum(MEANS).nullable(),
      time: z.custom<ToldValue>(),
      span: z.boolean(),
      endedAt: z.string().nullable(),
      contactedBy: optionalText(200),
      apology: z.boolean(),
      note: optionalText(2000),
    }),
    contents: z.object({
      summary: answer,
      information: answer,
      cause: answer,
      secondaryHarm: answer,
      other: answer,
    }),
    ground: z.enum(NO_NOTICE_GROUNDS).nullable(),
    substitute: optionalText(2000),
    reason: optionalText(2000),
    latenessReason: optionalText(1000),
    onBehalf: onBehalf(),
  })
  .superRefine(({ kind, contact, contents, ground, substitute, reason }, context) => {
    const ask = (field: string[], message = 'lib.required') =>
      context.addIssue({ code: 'custom', path: field, message })
    if (kind === 'NOT_NEEDED' && !ground) ask(['ground'], 'lib.chooseOne')
    if (kind === 'NOT_NEEDED' && ground === 'SUBSTITUTE' && !substitute) ask(['substitute'])
    if (kind === 'NOT_NEEDED' && !reason) ask(['reason'])
    if (settles(kind)) {
      NOTICE_ITEMS.filter((item) => !contents[item]).forEach((item) => ask(['contents', item], 'lib.chooseOne'))
    }
    if (!made(kind)) return
    if (!contact.told.trim()) ask(['contact', 'told'])
    else if (noNumber(contact.told)) ask(['contact', 'told'], 'lib.notANumber')
    if (noNumber(contact.ofAll)) ask(['contact', 'ofAll'], 'lib.notANumber')
    if (!contact.means) ask(['contact', 'means'], 'lib.chooseOne')
    if (untold(contact.time)) ask(['contact', 'time'], contact.time.roughly ? 'lib.required' : 'lib.invalidDate')
    const started = minuteOf(contact.time)
    const span = contact.span && !contact.time.roughly
    if (span && !contact.endedAt) ask(['contact', 'endedAt'], 'lib.invalidDate')
    if (span && contact.endedAt && started && Date.parse(contact.endedAt) < Date.parse(started)) {
      ask(['contact', 'endedAt'], 'lib.endBeforeStart')
    }
    if (!contact.contactedBy) ask(['contact', 'contactedBy'])
  })

export type EntryForm = z.infer<typeof entrySchema>

/** Whether this kind of entry tells of a contact. */
export const made = (kind: EntryForm['kind'] | null) => kind === 'GO_ON' || kind === 'LAST'

/** Whether this kind of entry says that everybody is told, and so of what. */
export const settles = (kind: EntryForm['kind'] | null) => kind === 'LAST' || kind === 'SETTLED'

/** What is sent: the contact only where one was made, the reason only where it is asked for. */
export function entryBody(
  { kind, contact, contents, ground, substitute, reason, latenessReason }: EntryForm,
  time: NewContact['time'] | null,
  version: number,
): Omit<NotificationEntry, 'onBehalf'> {
  return {
    version,
    outcome: kind === 'LAST' ? 'SETTLED' : kind,
    ground: kind === 'NOT_NEEDED' ? ground : null,
    substitute: kind === 'NOT_NEEDED' && ground === 'SUBSTITUTE' ? substitute : null,
    reason: kind === 'NOT_NEEDED' ? reason : null,
    contents: settles(kind) ? (contents as NoticeContents) : null,
    latenessReason: latenessReason || null,
    contact: !made(kind)
      ? null
      : {
          told: readNumber(contact.told)!,
          ofAll: readNumber(contact.ofAll) ?? null,
          means: contact.means!,
          time: time!,
          contactedBy: contact.contactedBy,
          apology: contact.apology,
          note: contact.note || null,
        },
  }
}
