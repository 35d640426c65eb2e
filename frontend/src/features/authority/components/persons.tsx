import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { QueryView } from '@/ui/query-view'
import { usePersons } from '@/features/incident/parts/use-persons'
import { caseQuery } from '../api'

/** How many persons a report is about, as known now. */
export function Persons({ number }: { number: string }) {
  const { t } = useTranslation()
  const persons = usePersons()
  return (
    <QueryView query={useQuery(caseQuery(number))}>
      {({ affectedPersons }) => (
        <p className="mb-4">
          {t('authority.persons')}: {persons(affectedPersons)}
        </p>
      )}
    </QueryView>
  )
}
