import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { DataTable } from '@/ui/data-table'
import type { Trial as Tried } from '../api'

/** In which running cases the addressee would be proposed as soon as the list says so. */
export function Trial({ trial, corrects }: { trial: Tried; corrects: boolean }) {
  const { t } = useTranslation()
  const dates = useDates()
  const named = trial.cases.length + trial.hidden
  return (
    <section aria-label={t('addressee.trialTitle')} role="status" className="flex flex-col gap-4">
      <h3 className="text-std-18B-160">{t('addressee.trialTitle')}</h3>
      <p>{t('addressee.trialAskedOn', { day: dates.date(trial.askedOn) })}</p>
      <p className="text-std-16B-170">
        {named === 0
          ? t('addressee.trialNone', { count: trial.looked })
          : t('addressee.trialSome', { count: trial.looked, named })}
      </p>
      {trial.hidden > 0 && <p>{t('addressee.trialHidden', { count: trial.hidden })}</p>}
      {trial.notLooked > 0 && <p>{t('addressee.trialNotLooked', { count: trial.notLooked })}</p>}
      {trial.cases.length > 0 && (
        <DataTable
          caption={t('addressee.trialTitle')}
          rows={trial.cases}
          rowKey={({ incident }) => incident}
          columns={[
            {
              key: 'incident',
              head: t('addressee.trialCase'),
              cell: ({ incident }) => <span className="whitespace-nowrap">{dates.caseLabel(incident)}</span>,
            },
            {
              key: 'until',
              head: t('addressee.trialUntil'),
              cell: ({ until }) => (until ? dates.limit(until) : t('addressee.limitWords.NONE')),
            },
          ]}
        />
      )}
      {corrects && <p>{t('addressee.trialStays')}</p>}
    </section>
  )
}
