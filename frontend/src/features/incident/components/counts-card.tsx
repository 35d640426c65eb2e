import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useDates } from '@/lib/use-dates'
import { StatusTag } from '@/ui/status-tag'
import { useRange } from '@/ui/use-range'
import type { CaseOverview } from '../api'
import { CountForm } from './count-form'
import { FactCard } from './fact-card'

const PERSONS: ReadonlySet<string> = new Set(['PERSONS', 'DISTINCT_PERSONS'])

/** The lines that hold now, newest first: one of persons, in whichever word, and one of each other unit. */
function currentLines(counts: CaseOverview['counts']): ReadonlySet<number> {
  const lines = new Map<string, number>()
  for (const { id, unit } of counts) {
    const what = PERSONS.has(unit) ? 'PERSONS' : unit
    if (!lines.has(what)) lines.set(what, id)
  }
  return new Set(lines.values())
}

/** How many, as known at each time, the newest first. */
export function CountsCard({ overview }: { overview: CaseOverview }) {
  const { t } = useTranslation()
  const dates = useDates()
  const range = useRange()
  const current = currentLines(overview.counts)
  const mayAdd = useMay(overview.number)('recordCount') && overview.status !== 'CLOSED'
  return (
    <FactCard
      title={t('incident.counts.title')}
      addLabel={mayAdd ? t('incident.counts.add') : undefined}
      addTitle={t('incident.counts.addTitle')}
      keep="counts"
      form={(close) => <CountForm number={overview.number} onDone={close} />}
    >
      {overview.counts.length === 0 && <p>{t('incident.counts.none')}</p>}
      <ul className="flex flex-col gap-3">
        {overview.counts.map((count) => (
          <li key={count.id}>
            <strong>{range(count, t(`incident.unit.${count.unit}`))}</strong>{' '}
            {current.has(count.id) && <StatusTag tone="active">{t('incident.counts.now')}</StatusTag>}
            <p>
              {dates.dateTime(count.asOf)} {t('incident.counts.basis')}: {count.basis}
            </p>
            {count.ofWhich && (
              <p className="whitespace-pre-line">
                {t('incident.counts.ofWhich')}: {count.ofWhich}
              </p>
            )}
          </li>
        ))}
      </ul>
    </FactCard>
  )
}
