import { z } from 'zod'
import { fromInputs, toInputs } from '@/lib/dates'
import { choice, optionalText, requiredInstant, requiredText } from '@/lib/forms'
import { onBehalf } from '@/lib/on-behalf'
import { readNumber } from '@/ui/number-field'
import {
  CAUSES,
  FACILITY_ANSWERS,
  FEASIBILITIES,
  inForce,
  KINDS,
  NOVELTIES,
  POSTS,
  type Measure,
  type Plan,
} from './api'

/** Rules over several fields are checked beside those of the fields, so that all is said at once. */
const atOnce = () => true

/** One of a list, or nothing. */
const mayChoose = <const T extends string>(values: readonly T[]) => z.union([z.literal(''), z.enum(values)])

const MINUTES_OF_A_DAY = 24 * 60

const weighing = z
  .object({
    effect: optionalText(500),
    burdenOf: optionalText(200),
    minutesPerDay: z.string().refine((typed) => {
      const minutes = readNumber(typed)
      return minutes === undefined || minutes <= MINUTES_OF_A_DAY
    }, 'prevention.minutesWrong'),
    facilityAnswer: mayChoose(FACILITY_ANSWERS),
    facilityComment: optionalText(1000),
    feasibility: mayChoose(FEASIBILITIES),
    feasibleFrom: z.string().nullable(),
    feasibilityComment: optionalText(500),
    alternatives: optionalText(1000),
  })
  .refine(({ feasibility, feasibleFrom }) => feasibility !== 'FROM_DATE' || feasibleFrom, {
    path: ['feasibleFrom'],
    message: 'lib.invalidDate',
    when: atOnce,
  })

const measure = z
  .object({
    text: requiredText(1000),
    novelty: choice(NOVELTIES),
    kind: choice(KINDS),
    guidedByChief: z.boolean(),
    doer: requiredText(200),
    doerPost: mayChoose(POSTS),
    alreadyDone: z.boolean(),
    alreadyDoneOn: z.string().nullable(),
    recurring: optionalText(200),
    due: z.string().nullable(),
    verifier: choice(POSTS),
    evidenceExpected: optionalText(500),
    instructions: z.array(z.string()),
    weighing,
    /** Its number in the version before; null for a new one. */
    origin: z.number().nullable(),
    /** What a written report says, where the measure began with it; it is not sent. */
    reported: z.string().optional(),
  })
  .refine(({ recurring, due, alreadyDone }) => recurring || due || alreadyDone, {
    path: ['recurring'],
    message: 'prevention.whenNeeded',
    when: atOnce,
  })
  .refine(({ alreadyDone, alreadyDoneOn }) => !alreadyDone || alreadyDoneOn, {
    path: ['alreadyDoneOn'],
    message: 'lib.invalidDate',
    when: atOnce,
  })
  .refine(({ alreadyDone, evidenceExpected }) => !alreadyDone || evidenceExpected, {
    path: ['evidenceExpected'],
    message: 'prevention.evidenceOfDone',
    when: atOnce,
  })
  .refine(({ doerPost, verifier }) => !doerPost || doerPost !== verifier, {
    path: ['verifier'],
    message: 'prevention.verifierDoesIt',
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
  kind: null as never,
  guidedByChief: false,
  doer: '',
  doerPost: '',
  alreadyDone: false,
  alreadyDoneOn: null,
  recurring: '',
  due: null,
  verifier: null as never,
  evidenceExpected: '',
  instructions: [],
  weighing: {
    effect: '',
    burdenOf: '',
    minutesPerDay: '',
    facilityAnswer: '',
    facilityComment: '',
    feasibility: '',
    feasibleFrom: null,
    feasibilityComment: '',
    alternatives: '',
  },
  origin: null,
})

/** A measure that a written report already names; who does it, and until when, is still to be said. */
export const fromReport = (text: string): MeasureForm => ({ ...noMeasure(), text, reported: text })

const dayAt = (day: string | null | undefined) => (day ? fromInputs(day, '00:00') : null)

/** A measure of an earlier version. */
const kept = (measure: Measure): MeasureForm => ({
  text: measure.text,
  novelty: measure.novelty,
  kind: measure.kind ?? (null as never),
  guidedByChief: measure.guidedByChief,
  doer: measure.doer,
  doerPost: measure.doerPost ?? '',
  alreadyDone: measure.alreadyDoneOn !== null,
  alreadyDoneOn: dayAt(measure.alreadyDoneOn),
  recurring: measure.recurring ?? '',
  due: measure.alreadyDoneOn ? null : dayAt(measure.due),
  verifier: measure.verifier ?? (null as never),
  evidenceExpected: measure.evidenceExpected ?? '',
  instructions: measure.instructions.map(String),
  weighing: {
    effect: measure.weighing.effect ?? '',
    burdenOf: measure.weighing.burdenOf ?? '',
    minutesPerDay: measure.weighing.minutesPerDay?.toString() ?? '',
    facilityAnswer: measure.weighing.facilityAnswer ?? '',
    facilityComment: measure.weighing.facilityComment ?? '',
    feasibility: measure.weighing.feasibility ?? '',
    feasibleFrom: dayAt(measure.weighing.feasibleFrom),
    feasibilityComment: measure.weighing.feasibilityComment ?? '',
    alternatives: measure.weighing.alternatives ?? '',
  },
  origin: measure.number,
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
    ...inForce(begun)
      .filter(({ done, recurring }) => !done || recurring)
      .map(kept),
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
  measures: measures.map((measure) => ({
    text: measure.text,
    novelty: measure.novelty,
    kind: measure.kind,
    guidedByChief: measure.guidedByChief,
    doer: measure.doer,
    doerPost: measure.doerPost || null,
    instructions: measure.instructions.map(Number),
    recurring: measure.recurring || null,
    due: measure.alreadyDone ? null : dayOf(measure.due),
    alreadyDoneOn: measure.alreadyDone ? dayOf(measure.alreadyDoneOn) : null,
    verifier: measure.verifier,
    evidenceExpected: measure.evidenceExpected || null,
    weighing: weighingBody(measure.weighing),
    origin: measure.origin,
  })),
})

const dayOf = (at: string | null) => (at ? toInputs(at).date : null)

const weighingBody = (weighing: MeasureForm['weighing']) => ({
  effect: weighing.effect || null,
  burdenOf: weighing.burdenOf || null,
  minutesPerDay: readNumber(weighing.minutesPerDay) ?? null,
  facilityAnswer: weighing.facilityAnswer || null,
  facilityComment: weighing.facilityComment || null,
  feasibility: weighing.feasibility || null,
  feasibleFrom: weighing.feasibility === 'FROM_DATE' ? dayOf(weighing.feasibleFrom) : null,
  feasibilityComment: weighing.feasibilityComment || null,
  alternatives: weighing.alternatives || null,
})
