import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { runs, type CaseOverview } from '../api'
import { countsPersons, former, holding } from '../count-lines'
import { usePersons } from '../parts/use-persons'
import { CountForm } from './count-form'
import { CountLineList } from './count-line-list'
import { FactCard } from './fact-card'

/** How many: persons together, the lines that hold with their parts, and below them what was said before. */
export function CountsCard({ overview }: { overview: CaseOverview }) {
  const { t } = useTranslation()
  const { counts } = overview
  const mayAdd = useMay(overview.number)('recordCount') && runs(overview.status)
  const persons = usePersons()
  const together = holding(counts).filter((line) => countsPersons(line.unit))
  const earlier = former(counts)
  return (
    <FactCard
      title={t('incident.counts.title')}
      addLabel={mayAdd ? t('incident.counts.add') : undefined}
      addTitle={t('incident.counts.addTitle')}
      keep="counts"
      form={(close) => <CountForm overview={overview} onDone={close} />}
    >
      {counts.length === 0 && <p>{t('incident.counts.none')}</p>}
      {together.length > 1 && (
        <div className="mb-4">
          <p>
            {t('incident.counts.total')}
            {t('ui.colon')}
            <strong>{persons(overview.affectedPersons)}</strong>
          </p>
          {together.some(({ mayOverlap }) => mayOverlap) && <p>{t('incident.counts.overlapsTotal')}</p>}
        </div>
      )}
      <CountLineList
        number={overview.number}
        lines={counts.filter((line) => !earlier.includes(line))}
        counts={counts}
      />
      {earlier.length > 0 && (
        <details className="mt-4">
          <summary className="min-h-11 cursor-pointer py-2">
            {t('incident.counts.former', { count: earlier.length })}
          </summary>
          <div className="text-solid-gray-700">
            <CountLineList number={overview.number} lines={earlier} counts={counts} />
          </div>
        </details>
      )}
    </FactCard>
  )
}
