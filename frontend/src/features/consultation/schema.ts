import { z } from 'zod'
import { fromInputs, toInputs } from '@/lib/dates'
import { choice, optionalText, requiredInstant, requiredText } from '@/lib/forms'
import { kept, placeOf } from '@/lib/sent-rows'
import { readNumber } from '@/ui/number-field'
import { ITEMS, KINDS, OUTCOMES, type Choices, type Consultation, type Item, type Terms } from './api'

const numberWrong = (typed: string) => {
  const number = readNumber(typed) ?? Number.NaN
  return !Number.isInteger(number) || number < 1 || number > 999
}

/** A consultation as typed: every part of every form has its place, so that another kind loses nothing. */
export const termsSchema = z.object({
  fiscalYear: z.string(),
  consultationNumber: z.string(),
  kind: choice(KINDS),
  title: requiredText(200),
  basis: optionalText(200),
  section: z.string().min(1, 'lib.chooseOne'),
  items: z.array(z.object({ words: optionalText() })),
  citations: z.array(z.object({ words: optionalText(200), consultation: z.string() })),
  attachments: z.array(z.object({ title: optionalText(200), omitted: z.boolean() })),
  paperNo: optionalText(20),
  paperDate: z.string().nullable(),
  reason: optionalText(1000),
})

/** Of a new one, which has a number. */
export const newSchema = termsSchema.refine(({ consultationNumber }) => !numberWrong(consultationNumber), {
  path: ['consultationNumber'],
  message: 'consultation.numberWrong',
  when: () => true,
})

/** Of one that was put to the council. */
export const reasonedSchema = termsSchema.refine(({ reason }) => reason !== '', {
  path: ['reason'],
  message: 'lib.required',
  when: () => true,
})

export type TermsForm = z.infer<typeof termsSchema>

const midnight = (day: string | null | undefined) => (day ? fromInputs(day, '00:00') : null)
export const dayOf = (instant: string) => toInputs(instant).date

/** What the form begins with. */
export function termsForm(consultation: Consultation | undefined, choices: Choices): TermsForm {
  const terms = consultation?.terms
  const next = choices.years.find(({ fiscalYear }) => fiscalYear === choices.presentYear)
  return {
    fiscalYear: String(choices.presentYear),
    consultationNumber: next ? String(next.next) : '',
    kind: terms?.kind ?? ('' as never),
    title: terms?.title ?? '',
    basis: terms?.basis ?? '',
    section: terms?.section ?? '',
    items: ITEMS.map((item) => ({ words: terms?.items.find((filled) => filled.item === item)?.words ?? '' })),
    citations:
      terms?.citations.map(({ words, consultation: cited }) => ({
        words,
        consultation: cited ? String(cited) : '',
      })) ?? [],
    attachments: terms?.attachments.map(({ title, omitted }) => ({ title, omitted })) ?? [
      { title: '', omitted: false },
    ],
    paperNo: terms?.paperNo ?? '',
    paperDate: midnight(terms?.paperDate),
    reason: '',
  }
}

/** What is sent, and where in the form each sent row of a list stands. */
export function termsBody(form: TermsForm, items: readonly Item[]): { terms: Terms; places: Record<string, number[]> } {
  const filled = items.map((item) => ITEMS.indexOf(item)).filter((place) => form.items[place]!.words)
  const cited = kept(form.citations, ({ words }) => words)
  const attached = kept(form.attachments, ({ title }) => title)
  return {
    places: { items: filled, citations: cited, attachments: attached },
    terms: {
      kind: form.kind,
      title: form.title,
      basis: form.basis || null,
      section: form.section,
      items: filled.map((place) => ({ item: ITEMS[place]!, words: form.items[place]!.words })),
      citations: cited.map((place) => ({
        words: form.citations[place]!.words,
        consultation: form.citations[place]!.consultation ? Number(form.citations[place]!.consultation) : null,
      })),
      attachments: attached.map((place) => form.attachments[place]!),
      paperNo: form.paperNo || null,
      paperDate: form.paperDate && dayOf(form.paperDate),
    },
  }
}

/** Where a refused field stands in the form; of a part of the form the words are refused. */
export const fieldOf = (places: Record<string, number[]>) => (field: string) =>
  placeOf(places)(field).replace(/^(items\[\d+\])\.item$/, '$1.words')

const withReason = (needed: boolean) => (needed ? requiredText(1000) : optionalText(1000))

export const askingSchema = (again: boolean) => z.object({ on: requiredInstant(), reason: withReason(again) })

export const answerSchema = (again: boolean) =>
  z.object({
    on: requiredInstant(),
    outcome: choice(OUTCOMES),
    words: optionalText(1000),
    opinion: optionalText(),
    reason: withReason(again),
  })
