import { z } from 'zod'
import { fromInputs, toInputs } from '@/lib/dates'
import { choice, optionalText, requiredInstant, requiredText } from '@/lib/forms'
import { onBehalf } from '@/lib/on-behalf'
import { CAUSES, NOVELTIES, type Measure, type Plan } from './api'

/** Rules over several fields are checked beside those of the fields, so that all is said at once. */
const atOnce = () => true

const measure = z
  .object({
    text: requiredText(1000),
    novelty: choice(NOVELTIES),
    guidedByChief: z.boolean(),
    doer: requiredText(200),
    recurring: optionalText(200),
    due: z.string().nullable(),
    instructions: z.array(z.string()),
    /** What a written report says, where the measure began with it; it is not sent. */
    origin: z.string().optional(),
  })
  .refine(({ recurring, due }) => recurring || due, {
    path: ['recurring'],
    message: 'prevention.whenNeeded',
    when: atOnce,
  })

/** A plan as it is typed; a cause that is not known need not be described. */
export const planSchema = z
  .object({
    causeStatus: choice(CAUSES),
    cause: optionalText(),
    measures: z.array(measure).min(1, 'prevention.measureNeeded'),
    at: requiredInstant(),
    latenessReason: optionalText(1000),
    onBehalf: onBehalf(),
  })
  .refine(({ causeStatus, cause }) => !['CONFIRMED', 'PRESUMED'].includes(causeStatus) || cause, {
    path: ['cause'],
    message: 'lib.required',
    when: atOnce,
  })

export type PlanForm = z.infer<typeof planSchema>
export type MeasureForm = PlanForm['measures'][number]

/** An empty measure. */
export const noMeasure = (): MeasureForm => ({
  text: '',
  novelty: null as never,
  guidedByChief: false,
  doer: '',
  recurring: '',
  due: null,
  instructions: [],
})

/** A measure that a written report already names; who does it, and until when, is still to be said. */
export const fromReport = (text: string): MeasureForm => ({ ...noMeasure(), text, origin: text })

/** A measure of an earlier version. */
const kept = (measure: Measure): MeasureForm => ({
  text: measure.text,
  novelty: measure.novelty,
  guidedByChief: measure.guidedByChief,
  doer: measure.doer,
  recurring: measure.recurring ?? '',
  due: measure.due ? fromInputs(measure.due, '00:00') : null,
  instructions: measure.instructions.map(String),
})

/** What the records say of the cause and of what is to be done; the status only where the cause was found out by itself. */
interface Reported {
  causeStatus: string
  cause: string
  measures: readonly string[]
}

/**
 * What the form starts from: a returned plan is mended, one after a reopening begins with the approved plan, as far as it is
 * not carried out, and the reports since then, a first one with the written reports; the cause is the one that was found out
 * by then, where it was. Nothing is typed again.
 */
export function planDefaults(
  returned: Plan | undefined,
  at: string,
  onBehalf: PlanForm['onBehalf'] = null,
  reported: Reported = { causeStatus: '', cause: '', measures: [] },
  approved?: Plan,
): PlanForm {
  const begun = returned ?? approved
  const found = returned ? undefined : CAUSES.find((status) => status === reported.causeStatus)
  const measures = [
    ...(begun?.measures.filter(({ done }) => !done).map(kept) ?? []),
    ...(returned ? [] : reported.measures.map(fromReport)),
  ]
  return {
    causeStatus: found ?? begun?.causeStatus ?? (null as never),
    cause: found ? reported.cause : [begun?.cause, returned ? '' : reported.cause].filter(Boolean).join('\n'),
    measures: measures.length > 0 ? measures : [noMeasure()],
    at,
    latenessReason: '',
    onBehalf,
  }
}

/** What is sent. */
export const planBody = ({ measures, cause, latenessReason, causeStatus, at }: PlanForm, version: number) => ({
  causeStatus,
  at,
  version,
  cause: cause || null,
  latenessReason: latenessReason || null,
  measures: measures.map(({ text, novelty, guidedByChief, doer, due, recurring, instructions }) => ({
    text,
    novelty,
    guidedByChief,
    doer,
    instructions: instructions.map(Number),
    recurring: recurring || null,
    due: due ? toInputs(due).date : null,
  })),
})
