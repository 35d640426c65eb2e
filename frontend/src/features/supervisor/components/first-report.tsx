import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { QueryView } from '@/ui/query-view'
import { caseQuery, type CaseOverview } from '../api'

/** The first report as it was given, to be seen beside what is decided on it. */
export function FirstReport({ number }: { number: string }) {
  const { t } = useTranslation()
  return (
    <Card title={t('supervisor.firstReport')}>
      <QueryView query={useQuery(caseQuery(number))}>{(head) => <Answers head={head} />}</QueryView>
    </Card>
  )
}

function Answers({ head: { title, firstReport: report } }: { head: CaseOverview }) {
  const { t } = useTranslation()
  const dates = useDates()
  const unknown = t('supervisor.unknown')
  const noticed = report.noticedAt && dates.dateTime(report.noticedAt)
  return (
    <>
      <p className="mb-2 text-std-17B-170">{title}</p>
      <DescriptionList items={[
        { label: t('supervisor.noticedAt'), value: noticed ? (report.noticedApprox ? t('supervisor.about', { at: noticed }) : noticed) : unknown },
        { label: t('supervisor.description'), value: report.description ?? unknown },
        { label: t('supervisor.contents'), value: report.contents ?? unknown },
        { label: t('supervisor.persons'), value: <Persons min={report.personsMin} max={report.personsMax} /> },
        { label: t('supervisor.place'), value: report.place ?? unknown },
        { label: t('supervisor.lastSeenAt'), value: report.lastSeenAt ? dates.moment({ at: report.lastSeenAt, approx: report.lastSeenApprox }) : unknown },
        { label: t('supervisor.malice'), value: t(`supervisor.maliceOf.${report.malice}`) },
        { label: t('supervisor.reportedBy'), value: t('supervisor.postAt', { post: report.reporterPost, at: dates.dateTime(report.reportedAt) }) },
      ]} />
    </>
  )
}

function Persons({ min, max }: { min: number | null | undefined; max: number | null | undefined }) {
  const { t } = useTranslation()
  if (min == null && max == null) return t('supervisor.unknown')
  if (min == null) return t('supervisor.atMost', { max })
  return max == null ? t('supervisor.atLeast', { min }) : t('supervisor.range', { min, max })
}
