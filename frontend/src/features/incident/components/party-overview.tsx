import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useToldTime } from '@/lib/told-time'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { courseQuery, type CaseOverview } from '../api'
import { FirstReportCard } from './first-report-card'
import { OwnStatements } from './statements-card'

/** What a party reads of the case: the first report and what it told itself; what it has to say, it states. */
export function PartyOverview({ overview }: { overview: CaseOverview }) {
  const { t } = useTranslation()
  const told = useToldTime()
  return (
    <div className="flex flex-col gap-6">
      <Notice title={t('incident.partyView.title')}>{t('incident.partyView.text')}</Notice>
      <OwnStatements number={overview.number} />
      <FirstReportCard number={overview.number} report={overview.firstReport} />
      <Card title={t('incident.partyView.told')}>
        <QueryView query={useQuery(courseQuery(overview.number))}>
          {(lines) =>
            lines.length === 0 ? (
              <p>{t('incident.partyView.toldNone')}</p>
            ) : (
              <ul className="flex flex-col gap-3">
                {lines.map((line) => (
                  <li key={line.id} className="whitespace-pre-line wrap-break-word">
                    {told.whole(line.time)} {line.what}
                  </li>
                ))}
              </ul>
            )
          }
        </QueryView>
      </Card>
    </div>
  )
}
