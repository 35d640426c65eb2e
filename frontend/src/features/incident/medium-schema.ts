import { z } from 'zod'
import { choice, optionalText, requiredText } from '@/lib/forms'
import { MEDIA, type Medium } from './api'
import { typedDays, typedNumber, typedNumbers } from './numbers'

const contentSchema = z.object({
  shotOn: typedDays(),
  people: optionalText(200),
  persons: typedNumbers(),
  what: requiredText(1000),
  items: typedNumber(),
  approx: z.boolean(),
  shotText: z.string(),
  note: z.string(),
})

/** What the form of a medium holds; numbers and days are strings until it is sent. `revision` is the version that was corrected. */
export const mediumSchema = z.object({
  kind: choice(MEDIA),
  label: requiredText(200),
  quantity: typedNumber(),
  unit: requiredText(10),
  items: typedNumber(),
  itemsUnit: optionalText(10),
  approx: z.boolean(),
  protection: optionalText(1000),
  lastUsedAt: z.string().nullable(),
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
  approx: false,
  shotText: '',
  note: '',
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
      protection: '',
      lastUsedAt: null,
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
    protection: medium.protection ?? '',
    lastUsedAt: medium.lastUsedAt,
    note: medium.note ?? '',
    contents: medium.contents.map((content) => ({
      shotOn: content.shotOn.join('、'),
      people: content.people ?? '',
      persons: content.persons.join('、'),
      what: content.what,
      items: typed(content.items),
      approx: content.approx,
      shotText: content.shotText ?? '',
      note: content.note ?? '',
    })),
  }
}
