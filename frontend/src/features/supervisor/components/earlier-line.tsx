import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import type { EarlierLine as Earlier } from '../api'
import { HeadReportFacts, ReceiptFacts, WrittenReportFacts } from './facts'

/** 再開前: what was said in the line of a unit before the case was reopened and the unit asked to respond again. */
export function EarlierLine({ number, earlier, chief }: { number: string; earlier: Earlier; chief: string }) {
  const { t } = useTranslation()
  const dates = useDates()
  const heading = 'mb-2 text-std-17B-170'
  const receipts = earlier.sections.filter(({ receipt }) => receipt)
  const nothing =
    !earlier.wentUpAt &&
    !earlier.headReport &&
    !earlier.receipt &&
    receipts.length + earlier.writtenReports.length === 0
  return (
    <Card title={t('supervisor.earlier', { at: dates.dateTime(earlier.until) })}>
      <div className="flex flex-col gap-4">
        {nothing && <p>{t('supervisor.earlierNothing')}</p>}
        {earlier.wentUpAt && <p>{t('supervisor.wentUpText', { at: dates.dateTime(earlier.wentUpAt), chief })}</p>}
        {earlier.headReport && (
          <div>
            <h3 className={heading}>{t('supervisor.headReport')}</h3>
            <HeadReportFacts number={number} report={earlier.headReport} />
          </div>
        )}
        {receipts.map(({ section, sectionName, receipt }) => (
          <div key={section}>
            <h3 className={heading}>{sectionName}</h3>
            {receipt && <ReceiptFacts number={number} receipt={receipt} />}
          </div>
        ))}
        {earlier.receipt && earlier.sections.length === 0 && (
          <div>
            <h3 className={heading}>{t('supervisor.receipt', { chief })}</h3>
            <ReceiptFacts number={number} receipt={earlier.receipt} />
          </div>
        )}
        {earlier.writtenReports.map((report, index) => (
          <div key={report.id}>
            <h3 className={heading}>{t('supervisor.writtenReportNo', { no: index + 1 })}</h3>
            <WrittenReportFacts number={number} report={report} />
          </div>
        ))}
      </div>
    </Card>
  )
}
