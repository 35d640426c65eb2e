import { z } from 'zod'
import { choice, optionalText, optionalTold, requiredText, toTheMinute } from '@/lib/forms'
import { typedAgain } from '@/lib/told-time'
import { ANSWERS, MEDIA, PROTECTIONS, type Medium } from './api'
import { typedDays, typedNumber, typedNumbers } from './numbers'

const contentSchema = z.object({
  shotOn: typedDays(),
  people: optionalText(200),
  persons: typedNumbers(),
  what: requiredText(1000),
  items: typedNumber(),
  itemsMax: typedNumber(),
  itemsUnit: optionalText(10),
  approx: z.boolean(),
  shotText: z.string(),
  note: z.string(),
})

/** A choice that may stay open: an empty text while nobody chose. */
const openChoice = <const T extends string>(values: readonly T[]) =>
  z.union([z.literal(''), z.enum(values)]).transform((chosen) => (chosen === '' ? null : chosen))

const safeguardsSchema = z
  .object({
    protection: openChoice(PROTECTIONS),
    protectionWords: optionalText(1000),
    copies: openChoice(ANSWERS),
    copiesWords: optionalText(1000),
    rule: openChoice(ANSWERS),
    ruleFollowed: openChoice(ANSWERS),
    ruleWords: optionalText(1000),
  })
  .superRefine(
    (kept, context) => {
      const ask = (field: keyof typeof kept, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message })
      if (kept.protection === 'OTHER' && !kept.protectionWords) ask('protectionWords', 'lib.required')
      if (!kept.protection && kept.protectionWords) ask('protection', 'lib.chooseOne')
      if (!kept.copies && kept.copiesWords) ask('copies', 'lib.chooseOne')
      if (!kept.rule && kept.ruleWords) ask('rule', 'lib.chooseOne')
    },
    { when: () => true },
  )
  // Whether it was followed is asked only where there was a rule: an earlier answer goes with its question.
  .transform((kept) => ({ ...kept, ruleFollowed: kept.rule === 'YES' ? kept.ruleFollowed : null }))

/** What the form of a medium holds; numbers and days are strings until it is sent. `revision` is the version that was corrected. */
export const mediumSchema = z.object({
  kind: choice(MEDIA),
  label: requiredText(200),
  quantity: typedNumber(),
  unit: requiredText(10),
  items: typedNumber(),
  itemsUnit: optionalText(10),
  approx: z.boolean(),
  safeguards: safeguardsSchema,
  lastUsedAt: optionalTold(),
  note: optionalText(2000),
  contents: z.array(contentSchema),
  revision: z.number().optional(),
})

export type MediumInput = z.input<typeof mediumSchema>
export type MediumOutput = z.output<typeof mediumSchema>

/** A content not yet filled in. */
export const EMPTY_CONTENT: MediumInput['contents'][number] = {
  shotOn: '',
  people: '',
  persons: '',
  what: '',
  items: '',
  itemsMax: '',
  itemsUnit: '',
  approx: false,
  shotText: '',
  note: '',
}

const NOT_ASKED: MediumInput['safeguards'] = {
  protection: '',
  protectionWords: '',
  copies: '',
  copiesWords: '',
  rule: '',
  ruleFollowed: '',
  ruleWords: '',
}

const typed = (n: number | null) => (n === null ? '' : String(n))

/** A medium as the form holds it; without one, an empty form. */
export function mediumInput(medium: Medium | undefined): MediumInput {
  if (!medium) {
    return {
      kind: 'SD_CARD',
      label: '',
      quantity: '1',
      unit: '',
      items: '',
      itemsUnit: '',
      approx: false,
      safeguards: NOT_ASKED,
      lastUsedAt: toTheMinute(null),
      note: '',
      contents: [],
    }
  }
  return {
    revision: medium.revision,
    kind: medium.kind,
    label: medium.label,
    quantity: typed(medium.quantity),
    unit: medium.unit,
    items: typed(medium.items),
    itemsUnit: medium.itemsUnit ?? '',
    approx: medium.approx,
    safeguards: {
      protection: medium.safeguards.protection ?? '',
      protectionWords: medium.safeguards.protectionWords ?? '',
      copies: medium.safeguards.copies ?? '',
      copiesWords: medium.safeguards.copiesWords ?? '',
      rule: medium.safeguards.rule ?? '',
      ruleFollowed: medium.safeguards.ruleFollowed ?? '',
      ruleWords: medium.safeguards.ruleWords ?? '',
    },
    lastUsedAt: medium.lastUsedAt ? typedAgain(medium.lastUsedAt) : toTheMinute(null),
    note: medium.note ?? '',
    contents: medium.contents.map((content) => ({
      shotOn: content.shotOn.join('、'),
      people: content.people ?? '',
      persons: content.persons.join('、'),
      what: content.what,
      items: typed(content.items),
      itemsMax: typed(content.itemsMax),
      itemsUnit: content.itemsUnit ?? '',
      approx: content.approx,
      shotText: content.shotText ?? '',
      note: content.note ?? '',
    })),
  }
}
