import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { TextLink } from '@/ui/text-link'
import type { GivenReport } from '../api'
import { useRange } from './use-range'

/** The six answers as they were given. */
export function FirstReportCard({ number, report }: { number: string; report: GivenReport }) {
  const { t } = useTranslation()
  const dates = useDates()
  const range = useRange()
  const unknown = t('incident.report.unknown')
  const noticed = report.noticedAt ? dates.dateTime(report.noticedAt) + (report.noticedApprox ? t('incident.report.about') : '') : unknown
  return (
    <Card title={t('incident.report.title')}>
      <DescriptionList items={[
        { label: t('incident.report.noticed'), value: noticed },
        { label: t('incident.report.kind'), value: `${t(`report.medium.${report.medium}`)}${t('incident.and')}${t(`report.kind.${report.kind}`)}` },
        { label: t('incident.report.description'), value: report.description ?? unknown },
        { label: t('incident.report.whose'), value: report.groups.map((group) => t(`report.group.${group}`)).join(t('incident.and')) || unknown },
        { label: t('incident.report.contents'), value: report.contents ?? unknown },
        { label: t('incident.report.persons'), value: range({ min: report.personsMin, max: report.personsMax }, t('incident.unit.PERSONS')) },
        { label: t('incident.report.place'), value: report.place ?? unknown },
        { label: t('incident.report.lastSeen'), value: report.lastSeenAt ? dates.moment({ at: report.lastSeenAt, approx: report.lastSeenApprox }) : unknown },
        { label: t('incident.report.malice'), value: t(`report.maliceAnswer.${report.malice}`) },
        { label: t('incident.report.reporter'), value: report.reporterName.startsWith(report.reporterPost) ? report.reporterName : `${report.reporterPost} ${report.reporterName}` },
        { label: t('incident.report.reportedAt'), value: dates.dateTime(report.reportedAt) },
        ...(report.heardBy && report.heardFrom ? [{
          label: t('incident.report.onBehalf'),
          value: (
            <>
              {t('incident.report.heard', { at: dates.dateTime(report.heardFrom), by: report.heardBy })}{' '}
              <TextLink to={`/incidents/${number}/call-sheet`} className="inline-flex min-h-11 items-center print:hidden">{t('incident.report.callSheet')}</TextLink>
            </>
          ),
        }] : []),
      ]} />
    </Card>
  )
}
