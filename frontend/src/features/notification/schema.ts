import { z } from 'zod'
import { toInputs } from '@/lib/dates'
import { choice, minuteOf, optionalText, untold, type ToldValue } from '@/lib/forms'
import { onBehalf } from '@/lib/on-behalf'
import { readNumber } from '@/ui/number-field'
import {
  MEANS,
  NO_NOTICE_GROUNDS,
  NOTICE_ANSWERS,
  NOTICE_ITEMS,
  SUBSTITUTE_ACTS,
  SUBSTITUTE_MEASURES,
  type NoticeContents,
  type NotificationEntry,
} from './api'

type NewContact = NonNullable<NotificationEntry['contact']>

export const KINDS = ['GO_ON', 'LAST', 'SETTLED', 'SUBSTITUTE', 'NOT_NEEDED'] as const

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
    substitute: z.object({
      measure: z.enum(SUBSTITUTE_MEASURES).nullable(),
      act: z.enum(SUBSTITUTE_ACTS).nullable(),
      place: optionalText(200),
      telephone: optionalText(40),
      from: z.string().nullable(),
      time: z.custom<ToldValue>(),
      doneBy: optionalText(200),
      asPublished: z.boolean(),
      ends: z.boolean(),
    }),
    reason: optionalText(2000),
    latenessReason: optionalText(1000),
    onBehalf: onBehalf(),
  })
  .superRefine(({ kind, contact, contents, ground, substitute, reason }, context) => {
    const ask = (field: string[], message = 'lib.required') =>
      context.addIssue({ code: 'custom', path: field, message })
    if (kind === 'NOT_NEEDED' && !ground) ask(['ground'], 'lib.chooseOne')
    if (kind === 'NOT_NEEDED' && !reason) ask(['reason'])
    if (settles(kind)) {
      NOTICE_ITEMS.filter((item) => !contents[item]).forEach((item) => ask(['contents', item], 'lib.chooseOne'))
    }
    if (kind === 'SUBSTITUTE') {
      const { measure, act, place, telephone, from, time, doneBy } = substitute
      const named = act === 'PLANNED' || (act === 'DONE' && !pointed(substitute))
      if (!measure) ask(['substitute', 'measure'], 'lib.chooseOne')
      if (!act) ask(['substitute', 'act'], 'lib.chooseOne')
      if (named && !place) ask(['substitute', 'place'])
      if (named && measure === 'ENQUIRY_DESK' && !telephone) ask(['substitute', 'telephone'])
      if (act === 'PLANNED' && !from) ask(['substitute', 'from'], 'lib.invalidDate')
      if (named && act === 'DONE' && untold(time)) {
        ask(['substitute', 'time'], time.roughly ? 'lib.required' : 'lib.invalidDate')
      }
      if (named && act === 'DONE' && !doneBy) ask(['substitute', 'doneBy'])
      if (asksWhy(substitute) && !reason) ask(['reason'])
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

type SubstituteForm = EntryForm['substitute']

/** Whether what was done is the publication that is recorded. */
export const pointed = ({ measure, act, asPublished }: Pick<SubstituteForm, 'measure' | 'act' | 'asPublished'>) =>
  asPublished && measure === 'PUBLICATION' && act === 'DONE'

/** Whether it must be said why: of a plan and an end why telling is difficult, else why the measure is given up. */
export const asksWhy = ({ act, ends }: Pick<SubstituteForm, 'act' | 'ends'>) =>
  act === 'PLANNED' || act === 'DROPPED' || (act === 'DONE' && ends)

/** Whether this entry says that all is done by something else in the place of telling. */
export const endsInstead = (kind: EntryForm['kind'] | null, { act, ends }: Pick<SubstituteForm, 'act' | 'ends'>) =>
  kind === 'SUBSTITUTE' && act === 'DONE' && ends

/** Whether this kind of entry tells of a contact. */
export const made = (kind: EntryForm['kind'] | null) => kind === 'GO_ON' || kind === 'LAST'

/** Whether this kind of entry says that everybody is told, and so of what. */
export const settles = (kind: EntryForm['kind'] | null) => kind === 'LAST' || kind === 'SETTLED'

/** What is sent: the contact only where one was made, the reason only where it is asked for. */
export function entryBody(
  { kind, contact, contents, ground, substitute, reason, latenessReason }: EntryForm,
  time: NewContact['time'] | null,
  substituteTime: NewContact['time'] | null,
  version: number,
): Omit<NotificationEntry, 'onBehalf'> {
  const instead = endsInstead(kind, substitute)
  return {
    version,
    outcome: outcomeOf(kind, instead),
    ground: instead ? 'SUBSTITUTE' : kind === 'NOT_NEEDED' ? ground : null,
    substitute: kind === 'SUBSTITUTE' ? substituteBody(substitute, substituteTime) : null,
    reason: kind === 'NOT_NEEDED' || (kind === 'SUBSTITUTE' && asksWhy(substitute)) ? reason : null,
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

function outcomeOf(kind: EntryForm['kind'], instead: boolean): NotificationEntry['outcome'] {
  if (kind === 'SUBSTITUTE') return instead ? 'NOT_NEEDED' : 'GO_ON'
  return kind === 'LAST' ? 'SETTLED' : kind
}

/** Of each act only what belongs to it. */
function substituteBody(
  substitute: SubstituteForm,
  time: NewContact['time'] | null,
): NonNullable<NotificationEntry['substitute']> {
  const { measure, act, place, telephone, from, doneBy } = substitute
  const asPublished = pointed(substitute)
  const named = act === 'PLANNED' || (act === 'DONE' && !asPublished)
  return {
    measure: measure!,
    act: act!,
    place: named ? place : null,
    telephone: named && measure === 'ENQUIRY_DESK' ? telephone : null,
    from: act === 'PLANNED' && from ? toInputs(from).date : null,
    time: named ? time : null,
    doneBy: named && act === 'DONE' ? doneBy : null,
    asPublished,
  }
}
