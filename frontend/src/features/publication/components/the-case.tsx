import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useToldTime } from '@/lib/told-time'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { QueryView } from '@/ui/query-view'
import { useAnswers } from '@/features/incident/parts/use-answers'
import { usePersons } from '@/features/incident/parts/use-persons'
import { caseQuery, notificationQuery } from '../api'

/** What the director must know to decide: what happened, how many persons, whether they have been told. */
export function TheCase({ number }: { number: string }) {
  const { t } = useTranslation()
  const told = useToldTime()
  const answers = useAnswers()
  const persons = usePersons()
  const head = useQuery(caseQuery(number))
  const notification = useQuery(notificationQuery(number))
  return (
    <>
      <Card title={t('publication.theCase')}>
        <QueryView query={head}>
          {({ title, known, firstReport, affectedPersons }) => (
            <>
              <p className="mb-2 text-std-17B-170">{title}</p>
              <DescriptionList
                items={[
                  { label: t('publication.knownAt'), value: told.whole(known) },
                  ...answers(firstReport),
                  ...(affectedPersons ? [{ label: t('publication.count'), value: persons(affectedPersons) }] : []),
                ]}
              />
            </>
          )}
        </QueryView>
      </Card>
      <Card title={t('publication.notification')}>
        <QueryView query={notification}>
          {({ status, contacts }) => (
            <div className="text-std-16N-170">
              <p>{t(`publication.notificationStatus.${status}`)}</p>
              <p>{t('publication.told', { count: contacts.reduce((sum, contact) => sum + contact.told, 0) })}</p>
            </div>
          )}
        </QueryView>
      </Card>
    </>
  )
}
