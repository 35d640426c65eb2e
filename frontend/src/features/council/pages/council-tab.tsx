import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { Recurrences } from '@/features/link/parts/recurrences'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { councilQuery } from '../api'
import { MoveMeeting } from '../components/move-meeting'
import { ReportSoFar } from '../components/report-so-far'

/** 審議会: whether, when and with which paper the council is told. */
export default function CouncilTab({ number }: { number: string }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <QueryView query={useQuery(councilQuery(number))}>
      {(view) => (
        <div className="flex flex-col gap-6">
          <Recurrences number={number} />
          <Card title={t('council.heading')}>
            <p className="mb-4">
              <StatusTag tone={['HELD', 'NOT_REPORTED', 'NOT_NEEDED'].includes(view.status) ? 'done' : 'active'}>
                {t(`council.status.${view.status}`)}
              </StatusTag>
            </p>
            <ReportSoFar view={view} />
            <MoveMeeting number={number} view={view} />
          </Card>
          {view.earlier.toReversed().map((earlier) => (
            <Card key={earlier.until} title={t('council.earlier', { at: dates.dateTime(earlier.until) })}>
              <ReportSoFar view={{ ...earlier, formerMeetings: [], silentSections: [] }} />
            </Card>
          ))}
        </div>
      )}
    </QueryView>
  )
}
