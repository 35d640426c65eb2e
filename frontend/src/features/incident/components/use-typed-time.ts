import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Problem } from '@/lib/problem'
import { spokenTimeQuery } from '@/lib/spoken-time'
import type { ToldTime } from '@/lib/told-time'
import type { SpokenValue } from '@/ui/spoken-time-field'
import { meant } from '@/ui/spoken-time-words'

/** Understands a typed time for certain before it is saved; what is not understood is refused at `field`. */
export function useTypedTime(): (typed: SpokenValue, field: string, day?: string) => Promise<ToldTime> {
  const { t } = useTranslation()
  const queries = useQueryClient()
  return async (typed, field, day) => {
    const answer = await queries.fetchQuery(spokenTimeQuery(typed.text.trim(), day))
    const time = meant(answer, typed.half)
    if (time) return time
    const sentence = t(
      answer.fault
        ? `ui.spokenTime.fault.${answer.fault}`
        : answer.overnight
          ? 'ui.spokenTime.notConfirmed'
          : 'incident.quick.half',
    )
    throw new Problem(400, { title: sentence, violations: [{ field, message: sentence }] })
  }
}
