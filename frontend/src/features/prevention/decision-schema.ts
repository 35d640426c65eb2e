import { z } from 'zod'
import { toInputs } from '@/lib/dates'
import { choice, optionalText, requiredInstant } from '@/lib/forms'
import type { Plan } from './api'

/** Everything is approved, or all but what is ticked. */
export const WORDS = ['ALL', 'EXCEPT'] as const

const day = z.string().nullable()

/** What the chief says of a plan as it is typed; of all but some, one at least is ticked, or the plan as a whole returned. */
export const decisionSchema = z
  .object({
    word: choice(WORDS),
    measures: z.array(z.object({ returned: z.boolean(), reason: optionalText(1000) })),
    reason: optionalText(),
    document: z.object({ number: optionalText(100), draftedOn: day, decidedOn: day }),
    at: requiredInstant(),
    latenessReason: optionalText(1000),
  })
  .superRefine(({ word, measures, reason }, context) => {
    if (word !== 'EXCEPT') return
    measures.forEach((measure, index) => {
      if (measure.returned && !measure.reason)
        context.addIssue({ code: 'custom', path: ['measures', index, 'reason'], message: 'lib.required' })
    })
    if (!reason && measures.every(({ returned }) => !returned))
      context.addIssue({ code: 'custom', path: ['word'], message: 'prevention.exceptWhat' })
  })

export type DecisionForm = z.infer<typeof decisionSchema>

/** What was typed of each measure of an earlier version, by its number. */
export type Typed = Readonly<Record<number, { returned: boolean; reason: string }>>

/** What the form starts from: what was typed of a measure of the version before goes along with it. */
export const decisionDefaults = (plan: Plan, at: string, typed: Typed): DecisionForm => ({
  word: Object.values(typed).some(({ returned }) => returned) ? 'EXCEPT' : (null as never),
  measures: plan.measures.map(
    ({ origin }) => (origin === null ? undefined : typed[origin]) ?? { returned: false, reason: '' },
  ),
  reason: '',
  document: { number: '', draftedOn: null, decidedOn: null },
  at,
  latenessReason: '',
})

/** Whether this returns the plan. */
export const returns = ({ word }: Pick<DecisionForm, 'word'>) => word === 'EXCEPT'

const dayOf = (at: string | null) => (at ? toInputs(at).date : null)

/** What is sent: a word on each measure. */
export const decisionBody = (values: DecisionForm, plan: Plan, version: number) => ({
  version,
  measures: plan.measures.map(({ number }, index) => {
    const typed = values.measures[index]
    return returns(values) && typed?.returned
      ? { measure: number, outcome: 'RETURNED' as const, reason: typed.reason }
      : { measure: number, outcome: 'APPROVED' as const, reason: null }
  }),
  reason: returns(values) ? values.reason || null : null,
  document: {
    number: values.document.number || null,
    draftedOn: dayOf(values.document.draftedOn),
    decidedOn: dayOf(values.document.decidedOn),
  },
  at: values.at,
  latenessReason: values.latenessReason || null,
})
