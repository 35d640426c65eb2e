import { z } from 'zod'
import { choice, optionalText, requiredTold } from '@/lib/forms'
import { onBehalf } from '@/lib/on-behalf'
import { MEANS, type ReceiptEntry } from './api'

/** A receipt as it is typed; instructions are asked for only where the chief instructs. */
export const receiptSchema = z
  .object({
    time: requiredTold(),
    means: choice(MEANS),
    toldBy: optionalText(100),
    latenessReason: optionalText(1000),
    section: optionalText(40),
    instructs: choice(['given', 'none']),
    instructions: z.array(z.object({ text: optionalText(4000) })),
    onBehalf: onBehalf(),
  })
  .superRefine(({ instructs, instructions }, context) => {
    if (instructs === 'none') return
    instructions.forEach(({ text }, index) => {
      if (!text) context.addIssue({ code: 'custom', path: ['instructions', index, 'text'], message: 'lib.required' })
    })
  })

export type ReceiptForm = z.infer<typeof receiptSchema>

/** What is sent. */
export const receiptBody = ({
  instructs,
  instructions,
  toldBy,
  latenessReason,
  section,
  ...typed
}: Omit<ReceiptForm, 'time' | 'onBehalf'> & Pick<ReceiptEntry, 'time' | 'onBehalf'>): ReceiptEntry => ({
  ...typed,
  toldBy: toldBy || null,
  latenessReason: latenessReason || null,
  section: section || null,
  noInstruction: instructs === 'none',
  instructions: instructs === 'none' ? null : instructions.map(({ text }) => text),
})
