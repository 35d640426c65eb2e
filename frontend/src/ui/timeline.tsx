import type { ReactNode } from 'react'
import { toInputs } from '@/lib/dates'
import { useDates } from '@/lib/use-dates'

/** One entry of a course of events; `when` replaces the hour where the moment is a span, vague or a bare date, `day` the day under which it stands where that is a month. */
export interface TimelineEntry {
  key: string
  at: string
  when?: string
  day?: string
  content: ReactNode
}

/** Events under the day on which they happened, in the order given. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const dates = useDates()
  const days = new Map<string, TimelineEntry[]>()
  for (const entry of entries) {
    const day = entry.day ?? dates.date(toInputs(entry.at).date)
    days.set(day, [...(days.get(day) ?? []), entry])
  }
  return (
    <div className="@container flex flex-col gap-6">
      {[...days].map(([day, ofDay]) => (
        <section key={day}>
          <h3 className="mb-2 text-std-17B-170">{day}</h3>
          <ol className="border-l-4 border-key-200 pl-4">
            {ofDay.map((entry) => (
              <li key={entry.key} className="mb-3 grid gap-x-4 @lg:grid-cols-[11rem_1fr]">
                <time dateTime={entry.at} className="text-std-16B-170">
                  {entry.when ?? dates.time(entry.at)}
                </time>
                <div className="min-w-0 text-std-16N-170 wrap-break-word">{entry.content}</div>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
