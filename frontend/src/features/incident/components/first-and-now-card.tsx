import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { informationKindsQuery, type CaseOverview } from '../api'
import { useFirstAndNow, type ChangedFact } from './use-first-and-now'

/** What is known otherwise now than the first report said, both values side by side; nothing where nothing is. */
export function FirstAndNowCard({ overview }: { overview: CaseOverview }) {
  const { t } = useTranslation()
  const kinds = useQuery(informationKindsQuery(overview.number)).data ?? []
  const changed = useFirstAndNow()(overview, kinds)
  if (changed.length === 0) return null
  return (
    <Card title={t('incident.firstAndNow.title')}>
      <DescriptionList items={changed.map((fact) => ({ label: fact.label, value: <Both fact={fact} /> }))} />
    </Card>
  )
}

function Both({ fact: { first, now, known, by, at } }: { fact: ChangedFact }) {
  const { t } = useTranslation()
  return (
    <>
      <p>
        {t('incident.firstAndNow.first', { value: first })} <span aria-hidden="true">→</span>{' '}
        <strong>{t('incident.firstAndNow.now', { value: now })}</strong>
      </p>
      <p className="text-dns-14N-130 text-solid-gray-800">
        {known && t('incident.firstAndNow.known', { known })} {t('incident.firstAndNow.recorded', { by, at })}
      </p>
    </>
  )
}
