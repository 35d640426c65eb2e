import { useTranslation } from 'react-i18next'
import { useServerNow } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { StatusTag } from '@/ui/status-tag'
import type { ClocksOfCase } from '../api'
import { byConcern } from '../first-clocks'
import { ClocksCard } from './clocks-card'

/** The limit that concerns the reader first, in one line; unfolded all that the overview says of limits. */
export function FirstClock({ number, view }: { number: string; view: ClocksOfCase }) {
  const { t } = useTranslation()
  const dates = useDates()
  const now = useServerNow()
  const first = byConcern(view.clocks)[0]
  const left = first && dates.remaining(first.limit, now)
  return (
    <details className="print:hidden">
      <summary className="cursor-pointer rounded-8 border border-solid-gray-420 bg-white px-4 py-2.5 text-std-16N-170">
        {first && left ? (
          <>
            {t(`clock.key.${first.key}`)} <StatusTag tone={left.overdue ? 'late' : 'warning'}>{left.text}</StatusTag>
          </>
        ) : (
          t('clock.none')
        )}
      </summary>
      <div className="mt-2">
        <ClocksCard number={number} view={view} />
      </div>
    </details>
  )
}
