import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { QueryView } from '@/ui/query-view'
import { useAnswers } from '@/features/incident/parts/use-answers'
import { caseQuery } from '../api'

/** The first report as it was given, to be seen beside what is decided on it. */
export function FirstReport({ number }: { number: string }) {
  const { t } = useTranslation()
  const dates = useDates()
  const answers = useAnswers()
  return (
    <Card title={t('supervisor.firstReport')}>
      <QueryView query={useQuery(caseQuery(number))}>
        {({ title, firstReport: report }) => (
          <>
            <p className="mb-2 text-std-17B-170">{title}</p>
            <DescriptionList
              items={[
                ...answers(report),
                {
                  label: t('supervisor.reportedBy'),
                  value: t('supervisor.postAt', { post: report.reporterPost, at: dates.dateTime(report.reportedAt) }),
                },
              ]}
            />
          </>
        )}
      </QueryView>
    </Card>
  )
}
