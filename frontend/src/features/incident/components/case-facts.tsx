import { useTranslation } from 'react-i18next'
import { useToldTime } from '@/lib/told-time'
import { useDates } from '@/lib/use-dates'
import { DescriptionList } from '@/ui/description-list'
import { TextLink } from '@/ui/text-link'
import { usePersons } from '../parts/use-persons'
import { runs, type CaseOverview } from '../api'

/** How many, since when, and what others have to do or who closed it. */
export function CaseFacts({ overview }: { overview: CaseOverview }) {
  const { t } = useTranslation()
  const dates = useDates()
  const told = useToldTime()
  const persons = usePersons()
  return (
    <section className="mb-6">
      <DescriptionList
        items={[
          {
            label: t('incident.head.persons'),
            value: persons(overview.affectedPersons, overview.firstReport.notAsked.includes('PERSONS')),
          },
          { label: t('incident.head.knownAt'), value: told.whole(overview.known) },
        ]}
      />
      {overview.closing ? (
        <p className="mt-3">
          {t('incident.head.closed', { at: dates.dateTime(overview.closing.at), by: overview.closing.by })}
        </p>
      ) : (
        runs(overview.status) && (
          <p className="mt-3 print:hidden">
            <TextLink to={`/?tab=waiting&incident=${overview.number}`} className="inline-flex min-h-11 items-center">
              {t('incident.head.tasks')}
            </TextLink>
          </p>
        )
      )}
    </section>
  )
}
