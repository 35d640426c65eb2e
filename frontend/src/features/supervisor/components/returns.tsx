import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import type { WrittenReport } from '../api'

/** Why versions of the written report were sent back, the latest first. */
export function Returns({ returned }: { returned: readonly WrittenReport[] }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <ol className="flex flex-col gap-2">
      {returned.toReversed().map((report, index) => (
        <li key={report.id}>
          <p className="text-std-16B-170">
            {t('supervisor.returnNo', {
              no: returned.length - index,
              at: report.decidedAt ? dates.dateTime(report.decidedAt) : '',
            })}
          </p>
          <p className="whitespace-pre-line wrap-break-word">{report.reason}</p>
        </li>
      ))}
    </ol>
  )
}
