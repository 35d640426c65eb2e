import { onBehalfMeansValues } from './api-types'
import { createContext, useContext } from 'react'
import { z } from 'zod'
import { choice, optionalText, requiredTold, toTheMinute } from './forms'
import { question } from './question'
import { thisMinute } from './server-time'

export const ON_BEHALF_MEANS = onBehalfMeansValues

const entry = z
  .object({
    senderAccount: z.number().nullable(),
    sender: optionalText(100),
    means: choice(ON_BEHALF_MEANS),
    heardAt: requiredTold(),
    papers: z.array(z.number()),
  })
  .refine(({ senderAccount, sender }) => senderAccount !== null || sender !== '', {
    path: ['sender'],
    message: 'lib.required',
  })

/** Whose word an act is, as it is typed. */
export type OnBehalf = z.infer<typeof entry>

/** The part `onBehalf` of a form's schema and of a command's body: null for an act of one's own. */
export const onBehalf = () => entry.nullable()

/** What `onBehalf` begins with: asked for only where the step is another post's. */
export const beginOnBehalf = (entering: boolean): OnBehalf | null =>
  entering
    ? { senderAccount: null, sender: '', means: null as never, heardAt: toTheMinute(thisMinute()), papers: [] }
    : null

/** Whether the step around is another post's and the viewer enters what that post said or sent. */
export const OnBehalfContext = createContext(false)

/** Whether the form is filled in for somebody else 代行入力. */
export const useOnBehalf = () => useContext(OnBehalfContext)

/** Whose word the viewer may enter in a case. */
export const sendersQuery = (number: string) =>
  question('/api/incidents/{number}/on-behalf/senders', { path: { number } })

/** All acts of a case that were entered on behalf. */
export const onBehalfQuery = (number: string) => question('/api/incidents/{number}/on-behalf', { path: { number } })
