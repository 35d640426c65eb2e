import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { toInputs } from '@/lib/dates'
import { useServerNow } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { paperLimitQuery } from '../api'

/** By when the paper is due if the meeting is on that day; said before the meeting is chosen or moved; `past` are the words where it is past. */
export function PaperLimit({
  number,
  day,
  past = 'council.paperLimitPast',
}: {
  number: string
  day: string | null
  past?: string
}) {
  const { t } = useTranslation()
  const dates = useDates()
  const now = useServerNow()
  const limit = useQuery({ ...paperLimitQuery(number, day ? toInputs(day).date : ''), enabled: Boolean(day) }).data
    ?.limit
  if (!day || !limit) return null
  return (
    <p aria-live="polite">{t(Date.parse(limit) > now ? 'council.paperLimit' : past, { at: dates.limit(limit) })}</p>
  )
}
