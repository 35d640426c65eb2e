import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { QueryView } from '@/ui/query-view'
import { instructionsQuery } from '../api'

/** 指導: what the chief instructed, which the measures should answer. */
export function Instructions({ number }: { number: string }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <Card title={t('prevention.instruction')}>
      <QueryView query={useQuery(instructionsQuery(number))}>
        {({ facilities, sectionReceipt }) => {
          const receipts = [...facilities.map(({ part, partName, receipt }) => ({ key: part, name: partName, receipt })),
            { key: 'section', name: '', receipt: sectionReceipt }].filter(({ receipt }) => receipt)
          if (receipts.length === 0) return <p>{t('prevention.noReceipt')}</p>
          return receipts.map(({ key, name, receipt }) => (
            <div key={key} className="mb-2">
              <p className="text-solid-gray-700">{name} {dates.dateTime(receipt!.receivedAt)}</p>
              <p className="whitespace-pre-line wrap-break-word">{receipt!.instruction ?? t('prevention.noInstruction')}</p>
            </div>
          ))
        }}
      </QueryView>
    </Card>
  )
}
