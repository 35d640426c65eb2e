import { z } from 'zod'
import { choice, optionalText, optionalTold, requiredInstant, toTheMinute, type ToldValue } from '@/lib/forms'
import type { Begins } from '@/ui/begins'
import { CAUSED_BY, ITEMS, STATES, type Filing, type Item, type State } from './api'

/** The reports: three are filed each at a step of its own, an additional one where the Commission asked for it. */
export type Filed = Filing['kind']

/** The items of which one text is filed; the measures against recurrence are filed in two. */
export const TEXTS = ITEMS.filter((item): item is Exclude<Item, 'PREVENTION'> => item !== 'PREVENTION')
type Text = (typeof TEXTS)[number]

/** The items that have a state, each with its fields. */
export const STATED = ['notice', 'publication', 'prevention'] as const
export type Stated = (typeof STATED)[number]

const byText = <T>(of: (item: Text) => T) =>
  Object.fromEntries(TEXTS.map((item) => [item, of(item)])) as Record<Text, T>
const state = () => choice(STATES).nullable()

/** What a report must say to be the final one too; the measures may be told in either of their fields. */
const OF_FINAL = TEXTS.filter((item) => item !== 'OTHER')

/** What is filed: blank where nothing is said of an item. */
export const filingSchema = (kind: Filed) =>
  z
    .object({
      alsoFinal: z.boolean(),
      at: requiredInstant(),
      receiptNumber: optionalText(100),
      note: optionalText(),
      unknownItems: z.array(choice(ITEMS)),
      supplementBy: z.string().nullable(),
      latenessReason: optionalText(1000),
      reportingBody: optionalText(200),
      jointlyWith: optionalText(400),
      causedBy: choice(CAUSED_BY).nullable(),
      noticeState: state(),
      noticeTime: optionalTold(),
      publicationState: state(),
      publicationTime: optionalTold(),
      preventionState: state(),
      preventionTime: optionalTold(),
      preventionDone: optionalText(),
      preventionToCome: optionalText(),
      ...byText(() => optionalText()),
    })
    .refine(({ unknownItems, supplementBy }) => kind !== 'SUPPLEMENT' || unknownItems.length === 0 || supplementBy, {
      path: ['supplementBy'],
      message: 'lib.required',
      when: () => true,
    })

    .superRefine((values, context) => {
      for (const item of values.alsoFinal ? OF_FINAL : [])
        if (values[item] === '') context.addIssue({ code: 'custom', path: [item], message: 'lib.required' })
    })

export type FilingValues = z.output<ReturnType<typeof filingSchema>>

/** With what the form begins: what the records say; `when` has the times that they tell of the states. */
export function filingBegins(begins: Begins, when: (stated: Stated) => string, at: string) {
  const time = (stated: Stated): ToldValue => ({ ...toTheMinute(null), text: when(stated), roughly: true })
  return {
    alsoFinal: false,
    at,
    receiptNumber: '',
    note: '',
    unknownItems: [],
    supplementBy: null,
    latenessReason: '',
    reportingBody: begins.text('reportingBody'),
    jointlyWith: begins.text('jointlyWith'),
    causedBy: (begins.text('causedBy') || null) as FilingValues['causedBy'],
    noticeState: (begins.text('noticeState') || null) as State | null,
    noticeTime: time('notice'),
    publicationState: (begins.text('publicationState') || null) as State | null,
    publicationTime: time('publication'),
    preventionState: (begins.text('preventionState') || null) as State | null,
    preventionTime: time('prevention'),
    preventionDone: begins.text('preventionDone'),
    preventionToCome: begins.text('preventionToCome'),
    ...byText((item) => begins.text(item)),
  }
}
