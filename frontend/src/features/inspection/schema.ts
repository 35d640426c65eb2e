import { z } from 'zod'
import { fromInputs, toInputs } from '@/lib/dates'
import { optionalText, requiredInstant, requiredText } from '@/lib/forms'
import { kept, placeOf } from '@/lib/sent-rows'
import { readNumber } from '@/ui/number-field'
import type { Choices, Inspection, Terms } from './api'

const yearWrong = (typed: string) => {
  const year = readNumber(typed) ?? Number.NaN
  return !Number.isInteger(year) || year < 1989 || year > 2999
}

/** An inspection as typed: rows without words or unit are left out. */
export const termsSchema = z
  .object({
    fiscalYear: z.string().refine((typed) => !yearWrong(typed), 'inspection.yearWrong'),
    title: requiredText(200),
    section: z.string().min(1, 'lib.chooseOne'),
    purpose: optionalText(2000),
    criteria: optionalText(2000),
    items: z.array(z.object({ words: optionalText(500) })),
    subjects: z.array(z.object({ unit: z.string(), on: z.string().nullable() })),
    withSecurityAudit: z.boolean(),
    outsideExpert: optionalText(500),
    goodPractice: optionalText(),
    guidance: optionalText(),
    paperNo: optionalText(20),
    paperDate: z.string().nullable(),
  })
  .superRefine(
    ({ subjects }, context) =>
      subjects.forEach(({ unit, on }, index) => {
        const issue = (field: string, message: string) =>
          context.addIssue({ code: 'custom', path: ['subjects', index, field], message })
        if (unit && !on) issue('on', 'lib.invalidDate')
        if (!unit && on) issue('unit', 'lib.chooseOne')
      }),
    { when: () => true },
  )

export type TermsForm = z.infer<typeof termsSchema>

const midnight = (day: string | null | undefined) => (day ? fromInputs(day, '00:00') : null)
export const dayOf = (instant: string) => toInputs(instant).date

/** What the form begins with; a new inspection with what the one before said. */
export function termsForm(inspection: Inspection | undefined, choices: Choices): TermsForm {
  const terms = inspection?.terms
  const begun = terms ?? choices
  return {
    fiscalYear: String(begun.fiscalYear),
    title: begun.title,
    section: begun.section,
    purpose: begun.purpose ?? '',
    criteria: begun.criteria ?? '',
    items: begun.items.map((words) => ({ words })),
    subjects: terms?.subjects.map(({ unit, on }) => ({ unit, on: midnight(on) })) ?? [{ unit: '', on: null }],
    withSecurityAudit: terms?.withSecurityAudit ?? false,
    outsideExpert: terms?.outsideExpert ?? '',
    goodPractice: terms?.goodPractice ?? '',
    guidance: terms?.guidance ?? '',
    paperNo: terms?.paperNo ?? '',
    paperDate: midnight(terms?.paperDate),
  }
}

/** What is sent, and where in the form each sent row of a list stands. */
export function termsBody(form: TermsForm): { terms: Terms; places: Record<string, number[]> } {
  const items = kept(form.items, ({ words }) => words)
  const subjects = kept(form.subjects, ({ unit, on }) => unit && on)
  return {
    places: { items, subjects },
    terms: {
      fiscalYear: readNumber(form.fiscalYear)!,
      title: form.title,
      section: form.section,
      purpose: form.purpose || null,
      criteria: form.criteria || null,
      items: items.map((place) => form.items[place]!.words),
      subjects: subjects.map((place) => ({
        unit: form.subjects[place]!.unit,
        on: dayOf(form.subjects[place]!.on!),
      })),
      withSecurityAudit: form.withSecurityAudit,
      outsideExpert: form.outsideExpert || null,
      goodPractice: form.goodPractice || null,
      guidance: form.guidance || null,
      paperNo: form.paperNo || null,
      paperDate: form.paperDate && dayOf(form.paperDate),
    },
  }
}

/** Where a refused field stands in the form; of an item the words are refused. */
export const fieldOf = (places: Record<string, number[]>) => (field: string) =>
  placeOf(places)(field).replace(/^(items\[\d+\])$/, '$1.words')

export const findingSchema = z.object({
  unit: z.string().min(1, 'lib.chooseOne'),
  words: requiredText(2000),
  owner: z.string().min(1, 'lib.chooseOne'),
  due: z.string().nullable(),
})

export const correctionSchema = z.object({ on: requiredInstant(), words: requiredText(2000) })

export const withdrawalSchema = z.object({ reason: requiredText(1000) })
