import { z } from 'zod'
import { minuteOf, optionalText, requiredText, requiredTold, untold, type ToldValue } from '@/lib/forms'
import { onBehalf } from '@/lib/on-behalf'
import { ANSWERS, RESULTS, type Checklist, type SearchRoundEntry } from './api'
import { placeSchema, sentPlaces, unlookedAfter, type PlaceForm } from './places'

/** A round as it is typed; everything is asked for at once, and what only some results need by the result. */
export const roundSchema = (checklists: readonly Checklist[]) =>
  z
    .object({
      time: requiredTold(),
      openEnd: z.boolean(),
      endedAt: z.string().nullable(),
      places: z.array(placeSchema),
      outside: z.enum(ANSWERS).nullable(),
      searchers: requiredText(200),
      account: requiredText(2000),
      result: z.enum(RESULTS).nullable(),
      endReason: optionalText(1000),
      unlookedReason: optionalText(1000),
      foundMedia: z.array(z.string()),
      foundTime: z.custom<ToldValue>(),
      foundWhere: optionalText(500),
      foundBy: optionalText(200),
      foundSeen: z.enum(ANSWERS).nullable(),
      foundUsed: z.enum(ANSWERS).nullable(),
      foundCondition: optionalText(1000),
      goesOn: z.boolean(),
      latenessReason: optionalText(1000),
      onBehalf: onBehalf(),
    })
    .superRefine(
      (round, context) => {
        const ask = (field: keyof typeof round, message = 'lib.required') =>
          context.addIssue({ code: 'custom', path: [field], message })
        if (!round.result) ask('result', 'lib.chooseOne')
        const started = minuteOf(round.time)
        if (!round.time.roughly && !round.openEnd && !round.endedAt) ask('endedAt', 'lib.invalidDate')
        if (!round.openEnd && started && round.endedAt && Date.parse(round.endedAt) < Date.parse(started))
          ask('endedAt', 'lib.endBeforeStart')
        round.places.forEach(({ result, reason }, index) => {
          if (result === 'NOT_APPLICABLE' && !reason)
            context.addIssue({ code: 'custom', path: ['places', index, 'reason'], message: 'lib.required' })
        })
        if (round.result !== 'FOUND' && !round.places.some(({ result }) => result === 'LOOKED'))
          ask('places', 'search.placeNeeded')
        if (round.result === 'END_PROPOSED' && !round.endReason) ask('endReason')
        if (endsUnlooked(round, checklists).length > 0 && !round.unlookedReason) ask('unlookedReason')
        if (round.result === 'FOUND') {
          if (untold(round.foundTime)) ask('foundTime', round.foundTime.roughly ? 'lib.required' : 'lib.invalidDate')
          if (sought(checklists).length > 1 && round.foundMedia.length === 0) ask('foundMedia', 'lib.chooseOne')
          for (const field of ['foundWhere', 'foundBy', 'foundCondition'] as const) if (!round[field]) ask(field)
          for (const field of ['foundSeen', 'foundUsed'] as const) if (!round[field]) ask(field, 'lib.chooseOne')
        }
      },
      { when: () => true },
    )

export type RoundForm = z.infer<ReturnType<typeof roundSchema>>

/** What is still looked for. */
export const sought = (checklists: readonly Checklist[]) => checklists.filter(({ found }) => !found)

/** The places nobody would have looked at if the search ended with this round; none while it goes on. */
export function endsUnlooked(
  round: Pick<RoundForm, 'result' | 'goesOn' | 'places' | 'foundMedia'>,
  checklists: readonly Checklist[],
): PlaceForm[] {
  const found = round.result === 'FOUND'
  if (round.result !== 'END_PROPOSED' && !(found && !round.goesOn)) return []
  return unlookedAfter(
    checklists,
    round.places,
    !found ? [] : sought(checklists).length > 1 ? round.foundMedia : ['all'],
  )
}

/**
 * A round with a find as it would be sent, without the words that change nothing of what follows; undefined while it could
 * not be sent, or finds nothing, or says a time in words.
 */
export function foundRound(
  typed: z.input<ReturnType<typeof roundSchema>>,
  unwritten: string,
  version: number,
  checklists: readonly Checklist[],
): SearchRoundEntry | undefined {
  const whole = roundSchema(checklists).safeParse({
    ...typed,
    searchers: unwritten,
    account: unwritten,
    unlookedReason: unwritten,
    foundWhere: unwritten,
    foundBy: unwritten,
    foundCondition: unwritten,
    latenessReason: unwritten,
    onBehalf: null,
  })
  if (!whole.success || whole.data.result !== 'FOUND') return undefined
  const { time, openEnd, endedAt, foundTime } = whole.data
  const [startsAt, found] = [minuteOf(time), minuteOf(foundTime)]
  if (!startsAt || !found) return undefined
  const times = {
    time: { startsAt, endsAt: openEnd ? null : endedAt, openEnd },
    foundTime: { startsAt: found, endsAt: null, openEnd: false },
  }
  return { ...roundBody(whole.data, times, version, checklists), onBehalf: null }
}

/** What is sent: only what belongs to the chosen result; empty texts are not there. */
export function roundBody(
  round: RoundForm,
  times: Pick<SearchRoundEntry, 'time' | 'foundTime'>,
  version: number,
  checklists: readonly Checklist[],
): Omit<SearchRoundEntry, 'onBehalf'> {
  const found = round.result === 'FOUND'
  const text = (value: string, needed = true) => (needed && value ? value : null)
  return {
    ...times,
    version,
    places: sentPlaces(checklists, round.places).map((form) => ({
      ...form,
      by: text(form.by),
      reason: text(form.reason, form.result === 'NOT_APPLICABLE'),
    })),
    outside: round.outside,
    searchers: round.searchers,
    account: round.account,
    result: round.result!,
    endReason: text(round.endReason, round.result === 'END_PROPOSED'),
    unlookedReason: text(round.unlookedReason, endsUnlooked(round, checklists).length > 0),
    foundMedia: found ? round.foundMedia.map(Number) : [],
    foundWhere: text(round.foundWhere, found),
    foundBy: text(round.foundBy, found),
    foundSeen: found ? round.foundSeen : null,
    foundUsed: found ? round.foundUsed : null,
    foundCondition: text(round.foundCondition, found),
    goesOn: found ? round.goesOn : null,
    latenessReason: text(round.latenessReason),
  }
}
