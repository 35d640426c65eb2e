import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useDates } from '@/lib/use-dates'
import { StatusTag } from '@/ui/status-tag'
import { useRange } from '@/ui/use-range'
import type { CaseOverview } from '../api'
import { CountForm } from './count-form'
import { FactCard } from './fact-card'

/** How many, as known at each time; what is known now stands first. */
export function CountsCard({ overview }: { overview: CaseOverview }) {
  const { t } = useTranslation()
  const dates = useDates()
  const range = useRange()
  const mayAdd = useMay(overview.number)('recordCount') && overview.status !== 'CLOSED'
  return (
    <FactCard title={t('incident.counts.title')} addLabel={mayAdd ? t('incident.counts.add') : undefined} addTitle={t('incident.counts.addTitle')} keep="counts"
      form={(close) => <CountForm number={overview.number} onDone={close} />}>
      {overview.counts.length === 0 && <p>{t('incident.counts.none')}</p>}
      <ul className="flex flex-col gap-3">
        {overview.counts.map((count, index) => (
          <li key={count.id}>
            <strong>{range(count, t(`incident.unit.${count.unit}`))}</strong> {index === 0 && <StatusTag tone="active">{t('incident.counts.now')}</StatusTag>}
            <p>{dates.dateTime(count.asOf)} {t('incident.counts.basis')}: {count.basis}</p>
            {count.ofWhich && <p className="whitespace-pre-line">{t('incident.counts.ofWhich')}: {count.ofWhich}</p>}
          </li>
        ))}
      </ul>
    </FactCard>
  )
}
