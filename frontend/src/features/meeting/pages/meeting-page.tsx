import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { toInputs } from '@/lib/dates'
import { useServerNow } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { LinkButton } from '@/ui/link-button'
import { PageTitle } from '@/ui/page-title'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { meetingQuery, type MeetingView } from '../api'
import { AgendaCard } from '../components/agenda-card'
import { RecordCard } from '../components/record-card'
import { StepsCard } from '../components/steps-card'
import { WaitingCard } from '../components/waiting-card'
import { isOpen } from '../open'
import { tone } from '../tone'

function Schedule({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation()
  const dates = useDates()
  const { schedule, formerSchedules, cancellation, status } = meeting
  const when = ({ day, begins, place }: MeetingView['schedule']) =>
    `${dates.date(day)} ${dates.time(`${day}T${begins}+09:00`)}\n${place}`
  return (
    <Card title={t('meeting.schedule')}>
      <p className="mb-3">
        <StatusTag tone={tone(status)}>{t(`meeting.status.${status}`)}</StatusTag>
      </p>
      <DescriptionList
        items={[
          {
            label: t('meeting.when'),
            value: [when(schedule), schedule.reason && t('meeting.because', { reason: schedule.reason })]
              .filter(Boolean)
              .join('\n'),
          },
          ...(formerSchedules.length > 0
            ? [{ label: t('meeting.formerSchedules'), value: formerSchedules.map(when).join('\n') }]
            : []),
          ...(cancellation ? [{ label: t('meeting.cancelledOn'), value: cancellation.reason }] : []),
        ]}
      />
    </Card>
  )
}

/** A meeting: day and place, what comes next, its agenda, what waits for it, and how it went. */
export function Component() {
  const { t } = useTranslation()
  const query = useQuery(meetingQuery(Number(useParams().meeting)))
  const today = toInputs(new Date(useServerNow()).toISOString()).date
  return (
    <>
      <PageTitle title={query.data?.name ?? t('meeting.name')}>
        <LinkButton to="/council">{t('meeting.back')}</LinkButton>
      </PageTitle>
      <QueryView query={query}>
        {(meeting) => (
          <div className="flex flex-col gap-6">
            <Schedule meeting={meeting} />
            <StepsCard meeting={meeting} today={today} />
            <AgendaCard meeting={meeting} />
            {meeting.mayWrite && isOpen(meeting.status) && <WaitingCard meeting={meeting} />}
            {(meeting.record.attendance.length > 0 || !isOpen(meeting.status)) && <RecordCard meeting={meeting} />}
          </div>
        )}
      </QueryView>
    </>
  )
}
