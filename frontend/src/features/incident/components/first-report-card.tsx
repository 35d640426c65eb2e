import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { TextLink } from '@/ui/text-link'
import { useAnswers } from '../parts/use-answers'
import type { GivenReport } from '../api'

/** The six answers as they were given. */
export function FirstReportCard({ number, report }: { number: string; report: GivenReport }) {
  const { t } = useTranslation()
  const dates = useDates()
  const answers = useAnswers()
  return (
    <Card title={t('incident.report.title')}>
      <DescriptionList
        items={[
          ...answers(report),
          {
            label: t('incident.report.reporter'),
            value: report.reporterName.startsWith(report.reporterPost)
              ? report.reporterName
              : `${report.reporterPost} ${report.reporterName}`,
          },
          { label: t('incident.report.reportedAt'), value: dates.dateTime(report.reportedAt) },
          ...(report.heardBy && report.heardFrom
            ? [
                {
                  label: t('incident.report.onBehalf'),
                  value: (
                    <>
                      {t('incident.report.heard', { at: dates.dateTime(report.heardFrom), by: report.heardBy })}{' '}
                      <TextLink
                        to={`/incidents/${number}/call-sheet`}
                        className="inline-flex min-h-11 items-center print:hidden"
                      >
                        {t('incident.report.callSheet')}
                      </TextLink>
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Card>
  )
}
