import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { QueryView } from '@/ui/query-view'
import { useAnswers, type Answer } from '@/ui/use-answers'
import { useRange } from '@/ui/use-range'
import { caseQuery } from '../api'

const ASKED: readonly Answer['key'][] = ['kind', 'medium', 'groups', 'contents', 'persons']

/** Whose information it is, and how many persons are concerned, as known now. */
export function Persons({ number }: { number: string }) {
  const { t } = useTranslation()
  const dates = useDates()
  const answers = useAnswers()
  const range = useRange()
  return (
    <Card title={t('notification.persons')}>
      <QueryView query={useQuery(caseQuery(number))}>
        {({ title, firstReport, counts: [latest] }) => (
          <div className="text-std-16N-170">
            <p className="mb-2 text-std-17B-170">{title}</p>
            <DescriptionList items={answers(firstReport).filter(({ key }) => ASKED.includes(key) && !(latest && key === 'persons'))} />
            {latest && <p className="mt-2">{range(latest, t(`incident.unit.${latest.unit}`))}</p>}
            {latest?.ofWhich && <p className="whitespace-pre-line">{latest.ofWhich}</p>}
            {latest && <p className="text-solid-gray-700">{latest.basis} / {dates.dateTime(latest.asOf)}</p>}
          </div>
        )}
      </QueryView>
    </Card>
  )
}
