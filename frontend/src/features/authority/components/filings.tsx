import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { StatusTag } from '@/ui/status-tag'
import { Timeline } from '@/ui/timeline'
import type { Duty } from '../api'

/** Since when the duty exists, and which reports were filed. */
export function Filings({ duty }: { duty: Duty }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <div className="flex flex-col gap-4">
      <p>{t('authority.arose')}: {dates.dateTime(duty.arose)}</p>
      {duty.dissolved && <p>{t('authority.dissolvedAt')}: {dates.dateTime(duty.dissolved)}</p>}
      {duty.filings.length === 0 ? <p>{t('authority.nothingFiled')}</p> : (
        <Timeline entries={duty.filings.map((filing, index) => ({
          key: `${filing.kind} ${index}`,
          at: filing.at,
          content: (
            <div className="flex flex-col gap-1">
              <p><StatusTag tone="done">{t(`authority.kind.${filing.kind}`)}</StatusTag></p>
              <p>{t('authority.receiptNumber')}: {filing.receiptNumber ?? t('authority.noReceiptNumber')}</p>
              {filing.unknown.items.length > 0 && <p>{t('authority.left')}: {filing.unknown.items.map((item) => t(`authority.item.${item}`)).join(t('authority.and'))}{filing.unknown.until && t('authority.leftUntil', { day: dates.date(filing.unknown.until) })}</p>}
              {filing.note && <p className="whitespace-pre-line">{filing.note}</p>}
              <p className="text-solid-gray-700">{filing.by.post} {filing.by.name}</p>
            </div>
          ),
        }))} />
      )}
    </div>
  )
}
