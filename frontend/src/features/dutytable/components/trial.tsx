import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { DataTable } from '@/ui/data-table'
import { useTableWords } from '../use-table-words'
import type { Duty, Trial as Tried } from '../api'
import { Differences } from './differences'

/** What each law asks of a case by one of the tables. */
function Duties({ duties }: { duties: readonly Duty[] }) {
  const { t } = useTranslation()
  const dates = useDates()
  const words = useTableWords()
  if (duties.length === 0) return t('dutytable.noDuty')
  return (
    <ul className="flex flex-col gap-2">
      {duties.map(({ law, grounds, firstBy, finalBy }) => (
        <li key={law}>
          <p>{t(`assessment.provisional.law.${law}`)}</p>
          <ul className="list-disc pl-6">
            {grounds.map(({ ground }) => (
              <li key={ground}>{words.ground(ground)}</li>
            ))}
          </ul>
          {firstBy && <p>{t('dutytable.firstBy', { limit: dates.limit(firstBy) })}</p>}
          {finalBy && <p>{t('dutytable.finalBy', { limit: dates.limit(finalBy) })}</p>}
        </li>
      ))}
    </ul>
  )
}

/** What a table differs in, and what it would say of the running cases. */
export function Trial({ trial: { against, differences, cases } }: { trial: Tried }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <>
      <h3 className="text-std-18B-160">{t('dutytable.differencesTo', { version: against })}</h3>
      <Differences differences={differences} />
      <h3 className="text-std-18B-160">{t('dutytable.casesTitle')}</h3>
      <p>{t('dutytable.askedOn', { day: dates.date(cases.askedOn) })}</p>
      <p className="text-std-16B-170">
        {cases.cases.length + cases.hidden === 0
          ? t('dutytable.noneDiffers', { count: cases.looked })
          : t('dutytable.differ', { count: cases.looked, differ: cases.cases.length + cases.hidden })}
      </p>
      {cases.hidden > 0 && <p>{t('dutytable.hidden', { count: cases.hidden })}</p>}
      {cases.notLooked > 0 && <p>{t('dutytable.notLooked', { count: cases.notLooked })}</p>}
      {cases.cases.length > 0 && (
        <DataTable
          caption={t('dutytable.casesTitle')}
          rows={cases.cases}
          rowKey={({ incident }) => incident}
          columns={[
            {
              key: 'incident',
              head: t('dutytable.incident'),
              cell: ({ incident }) => <span className="whitespace-nowrap">{dates.caseLabel(incident)}</span>,
            },
            { key: 'before', head: t('dutytable.byOld'), cell: ({ before }) => <Duties duties={before} /> },
            { key: 'after', head: t('dutytable.byNew'), cell: ({ after }) => <Duties duties={after} /> },
          ]}
        />
      )}
    </>
  )
}
