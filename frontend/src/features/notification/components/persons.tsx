import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { QueryView } from '@/ui/query-view'
import { useAnswers, type Answer } from '@/features/incident/parts/use-answers'
import { usePersons } from '@/features/incident/parts/use-persons'
import { caseQuery } from '../api'

const ASKED: readonly Answer['key'][] = ['kind', 'medium', 'groups', 'contents', 'persons']

/** Whose information it is, and how many persons are concerned, as known now. */
export function Persons({ number }: { number: string }) {
  const { t } = useTranslation()
  const dates = useDates()
  const answers = useAnswers()
  const persons = usePersons()
  return (
    <Card title={t('notification.persons')}>
      <QueryView query={useQuery(caseQuery(number))}>
        {({ title, firstReport, affectedPersons }) => (
          <div className="text-std-16N-170">
            <p className="mb-2 text-std-17B-170">{title}</p>
            <DescriptionList
              items={answers(firstReport).filter(
                ({ key }) => ASKED.includes(key) && !(affectedPersons && key === 'persons'),
              )}
            />
            {affectedPersons && <p className="mt-2">{persons(affectedPersons)}</p>}
            {affectedPersons && (
              <p className="text-solid-gray-700">
                {t('notification.personsAsOf', { at: dates.dateTime(affectedPersons.asOf) })}
              </p>
            )}
          </div>
        )}
      </QueryView>
    </Card>
  )
}
