import { useQuery } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Select } from '@/ui/select'
import { meetingsQuery } from '../api'

const OPEN = ['PLANNED', 'AGENDA_FIXED', 'PAPERS_SENT']

/** The meetings that are planned; none chosen means that name and day are typed. */
export function useMeetings() {
  const { data } = useQuery(meetingsQuery)
  return (data?.meetings ?? []).filter(({ status }) => OPEN.includes(status)).toReversed()
}

/** One of the planned meetings, or 「ここにない会議」 of which name and day are typed. */
export function MeetingChoice({
  error,
  ...field
}: { error: string | undefined } & Omit<ComponentProps<'select'>, 'children'>) {
  const { t } = useTranslation()
  const dates = useDates()
  const meetings = useMeetings()
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
    />
  )
}
