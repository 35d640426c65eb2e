import { useQuery } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Select } from '@/ui/select'
import { meetingsQuery } from '../api'

const OPEN = ['PLANNED', 'AGENDA_FIXED', 'PAPERS_SENT']

/** One of the planned meetings, or 「ここにない会議」 of which name and day are typed; tells the day of the one that is chosen. */
export function MeetingChoice({
  error,
  onDay,
  onChange,
  ...field
}: { error: string | undefined; onDay: (day: string) => void } & Omit<ComponentProps<'select'>, 'children'>) {
  const { t } = useTranslation()
  const dates = useDates()
  const { data } = useQuery(meetingsQuery)
  const meetings = (data?.meetings ?? []).filter(({ status }) => OPEN.includes(status)).toReversed()
  return (
    <Select
      id="meetingId"
      label={t('council.planned')}
      hint={t('council.plannedHint')}
      error={error}
      empty={t('council.notPlanned')}
      options={meetings.map(({ id, name, day, place }) => ({
        value: String(id),
        label: `${name}　${dates.date(day)}　${place}`,
      }))}
      {...field}
      onChange={(event) => {
        onChange?.(event)
        const chosen = meetings.find(({ id }) => String(id) === event.target.value)
        if (chosen) onDay(chosen.day)
      }}
    />
  )
}
