import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { QueryView } from '@/ui/query-view'
import { caseQuery, type CaseOverview } from '../api'

/** How many persons are concerned, as known now. */
export function Persons({ number }: { number: string }) {
  const { t } = useTranslation()
  const dates = useDates()
  function words({ min, max, approx, unit }: CaseOverview['counts'][number]) {
    if (min == null && max == null) return t('notification.unknown')
    const range = min === max ? String(min) : `${min ?? ''}${t('ui.to')}${max ?? ''}`
    return t(approx ? 'notification.aboutCount' : 'notification.count', { range, unit: t(`notification.unit.${unit}`) })
  }
  return (
    <Card title={t('notification.persons')}>
      <QueryView query={useQuery(caseQuery(number))}>
        {({ title, counts: [latest] }) => (
          <div className="text-std-16N-170">
            <p className="mb-2 text-std-17B-170">{title}</p>
            <p>{latest ? words(latest) : t('notification.unknown')}</p>
            {latest?.ofWhich && <p className="whitespace-pre-line">{latest.ofWhich}</p>}
            {latest && <p className="text-solid-gray-700">{latest.basis} / {dates.dateTime(latest.asOf)}</p>}
          </div>
        )}
      </QueryView>
    </Card>
  )
}
