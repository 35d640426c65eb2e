import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Problem } from '@/lib/problem'
import { spokenTimeQuery } from '@/lib/spoken-time'
import type { ToldTime } from '@/lib/told-time'
import type { components } from '@/lib/api-types'
import type { ToldValue } from '@/lib/forms'
import type { SpokenValue } from './spoken-time-field'
import { meant, unclear } from './spoken-time-words'

/** Understands a typed time for certain before it is saved; what is not understood is refused at `field`. */
export function useTypedTime(): (typed: SpokenValue, field: string, day?: string) => Promise<ToldTime> {
  const { t } = useTranslation()
  const queries = useQueryClient()
  return async (typed, field, day) => {
    const answer = await queries.fetchQuery(spokenTimeQuery(typed.text.trim(), day))
    const time = meant(answer, typed.half)
    if (time) return time
    const sentence = t(unclear(answer))
    throw new Problem(400, { title: sentence, violations: [{ field, message: sentence }] })
  }
}

type SentTime = components['schemas']['SentTime']

/** What is sent of a time that is chosen to the minute or typed as roughly as it is known; the end only beside a minute. */
export function useToldValue(): (
  value: ToldValue,
  field: string,
  end?: { until?: string | null; open?: boolean },
) => Promise<SentTime> {
  const understood = useTypedTime()
  return async (value, field, end = {}) =>
    value.roughly
      ? understood(value, field)
      : { startsAt: value.at, endsAt: end.open ? null : (end.until ?? null), openEnd: end.open ?? false }
}
