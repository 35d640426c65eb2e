import { z } from 'zod'
import { optionalText, requiredText } from '@/lib/forms'
import { RESULTS, type SearchRoundEntry } from './api'

/** A round as it is typed; everything is asked for at once, and what only some results need by the result. */
export const roundSchema = z.object({
  startedAt: z.string().nullable(),
  openEnd: z.boolean(),
  endedAt: z.string().nullable(),
  places: z.array(z.string()),
  otherPlaces: optionalText(500),
  searchers: requiredText(200),
  account: requiredText(2000),
  result: z.enum(RESULTS).nullable(),
  endReason: optionalText(1000),
  foundAt: z.string().nullable(),
  foundWhere: optionalText(500),
  foundBy: optionalText(200),
  foundCondition: optionalText(1000),
}).superRefine((round, context) => {
  const ask = (field: keyof typeof round, message = 'lib.required') => context.addIssue({ code: 'custom', path: [field], message })
  if (!round.startedAt) ask('startedAt', 'lib.invalidDate')
  if (!round.result) ask('result', 'lib.chooseOne')
  if (!round.openEnd && !round.endedAt) ask('endedAt', 'lib.invalidDate')
  if (!round.openEnd && round.startedAt && round.endedAt && Date.parse(round.endedAt) < Date.parse(round.startedAt)) ask('endedAt', 'lib.endBeforeStart')
  if (round.places.length === 0 && !round.otherPlaces) ask('places', 'lib.chooseOne')
  if (round.result === 'END_PROPOSED' && !round.endReason) ask('endReason')
  if (round.result === 'FOUND') {
    if (!round.foundAt) ask('foundAt', 'lib.invalidDate')
    for (const field of ['foundWhere', 'foundBy', 'foundCondition'] as const) if (!round[field]) ask(field)
  }
})

export type RoundForm = z.infer<typeof roundSchema>

/** What is sent: only what belongs to the chosen result; empty texts are not there. */
export function roundBody(round: RoundForm, version: number): SearchRoundEntry {
  const found = round.result === 'FOUND'
  const text = (value: string, needed = true) => (needed && value ? value : null)
  return {
    version,
    startedAt: round.startedAt!,
    endedAt: round.openEnd ? null : round.endedAt,
    places: round.places as SearchRoundEntry['places'],
    otherPlaces: text(round.otherPlaces),
    searchers: round.searchers,
    account: round.account,
    result: round.result!,
    endReason: text(round.endReason, round.result === 'END_PROPOSED'),
    foundAt: found ? round.foundAt : null,
    foundWhere: text(round.foundWhere, found),
    foundBy: text(round.foundBy, found),
    foundCondition: text(round.foundCondition, found),
  }
}
