import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useDates } from '@/lib/use-dates'
import type { CaseOverview } from '../api'
import { countsPersons, former, holding, type CountLine } from '../count-lines'
import { usePersons } from '../parts/use-persons'
import { CountForm } from './count-form'
import { FactCard } from './fact-card'
import { useCountWords } from './use-count-words'

/** How many: persons together, the lines that hold with their parts, and below them what was said before. */
export function CountsCard({ overview }: { overview: CaseOverview }) {
  const { t } = useTranslation()
  const { counts } = overview
  const mayAdd = useMay(overview.number)('recordCount') && overview.status !== 'CLOSED'
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
      <ul className="flex flex-col gap-3">
        {holding(counts).map((line) => (
          <Line key={line.id} line={line}>
            <ul className="ml-4 flex flex-col gap-2">
              {holding(counts, line.id).map((part) => (
                <Line key={part.id} line={part} part />
              ))}
            </ul>
          </Line>
        ))}
      </ul>
      {earlier.length > 0 && (
        <details className="mt-4">
          <summary className="min-h-11 cursor-pointer py-2">
            {t('incident.counts.former', { count: earlier.length })}
          </summary>
          <ul className="flex flex-col gap-3 text-solid-gray-700">
            {earlier.map((line) => (
              <Line key={line.id} line={line} part={line.partOf !== null} />
            ))}
          </ul>
        </details>
      )}
    </FactCard>
  )
}

function Line({ line, part = false, children }: { line: CountLine; part?: boolean; children?: React.ReactNode }) {
  const { t } = useTranslation()
  const dates = useDates()
  const words = useCountWords()
  return (
    <li>
      {part && t('incident.counts.part')}
      <strong>{words(line)}</strong>
      {line.mayOverlap && ` ${t('incident.counts.overlaps')}`}
      <p>
        {dates.dateTime(line.asOf)} {t('incident.counts.basis')}: {line.basis}
      </p>
      {line.ofWhich && (
        <p className="whitespace-pre-line">
          {t('incident.counts.ofWhich')}: {line.ofWhich}
        </p>
      )}
      {children}
    </li>
  )
}
