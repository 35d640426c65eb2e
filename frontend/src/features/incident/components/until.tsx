import { useTranslation } from 'react-i18next'
import { WhyLink } from '@/features/clock/parts/why-link'
import { useServerNow } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { StatusTag } from '@/ui/status-tag'

interface Props {
  number: string
  limit: string | null | undefined
  clock: string | null | undefined
  /** What is due, for those who hear the link alone. */
  what: string
}

/** Until when, how long that is, and why; where no clock runs, that is said. */
export function Until({ number, limit, clock, what }: Props) {
  const { t } = useTranslation()
  const dates = useDates()
  const now = useServerNow()
  if (!limit || !clock) return t('incident.progress.noLimit')
  const left = dates.remaining(limit, now)
  return (
    <>
      {t('incident.progress.limit', { at: dates.limit(limit) })}{' '}
      <StatusTag tone={left.overdue ? 'late' : 'warning'}>{left.text}</StatusTag>{' '}
      <WhyLink number={number} clock={clock} what={what} />
    </>
  )
}
