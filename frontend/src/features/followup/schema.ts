import { z } from 'zod'
import { choice, optionalText, requiredText } from '@/lib/forms'
import { onBehalf } from '@/lib/on-behalf'
import { KINDS, POSTS } from './api'

const atOnce = () => true
/** A successor of each measure that did not hold. */
export const proposalSchema = z.object({
  measures: z.array(
    z
      .object({
        text: requiredText(1000),
        kind: choice(KINDS),
        doer: requiredText(200),
        recurring: optionalText(200),
        due: z.string().nullable(),
        verifier: choice(POSTS),
        evidenceExpected: optionalText(500),
      })
      .refine(({ recurring, due }) => recurring || due, {
        path: ['recurring'],
        message: 'followup.whenNeeded',
        when: atOnce,
      }),
  ),
  onBehalf: onBehalf(),
})
export type ProposalForm = z.infer<typeof proposalSchema>
