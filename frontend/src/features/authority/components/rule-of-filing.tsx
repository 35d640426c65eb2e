import { useQuery } from '@tanstack/react-query'
import { clocksQuery, whyQuery, type ClockKey } from '@/lib/clocks'
import { useLang } from '@/lib/use-dates'

/** The rule by which this case's own clock runs, as a sentence: how many days it gives is the clock's to say. */
export function RuleOfFiling({ number, clock, part }: { number: string; clock: ClockKey; part: string }) {
  const lang = useLang()
  const own = useQuery(clocksQuery(number)).data?.clocks.find((one) => one.key === clock && one.part === part)
  const { data: why } = useQuery({ ...whyQuery(number, own?.id ?? ''), enabled: own !== undefined })
  if (!why) return null
  const { english, sentence } = why.explanation
  return <p className="mb-1">{(lang === 'en' && english?.sentence) || sentence}</p>
}
