import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import type { ReportsOfUnit } from '../api'
import { HeadReportFacts } from './facts'

/** The head's report; where it went up by itself, that it did. */
export function Reported({ number, line }: { number: string; line: ReportsOfUnit }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <>
      {line.wentUpAt && (
        <Notice kind="warning" title={t('supervisor.wentUp')}>
          {t('supervisor.wentUpText', { at: dates.dateTime(line.wentUpAt), chief: line.chief })}
        </Notice>
      )}
      {line.headReport && (
        <Card title={t('supervisor.headReport')}>
          <HeadReportFacts number={number} report={line.headReport} />
        </Card>
      )}
    </>
  )
}
