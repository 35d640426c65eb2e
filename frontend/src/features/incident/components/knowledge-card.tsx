import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useToldTime } from '@/lib/told-time'
import { useDates } from '@/lib/use-dates'
import { StatusTag } from '@/ui/status-tag'
import { runs, type CaseOverview } from '../api'
import { FactCard } from './fact-card'
import { KnowledgeForm } from './knowledge-form'

/** Who knew, the earliest first: the body's own first knowledge starts the limits. */
export function KnowledgeCard({ overview }: { overview: CaseOverview }) {
  const { t } = useTranslation()
  const dates = useDates()
  const told = useToldTime()
  const mayAdd = useMay(overview.number)('recordKnowledge') && runs(overview.status)
  return (
    <FactCard
      title={t('incident.knowledge.title')}
      addLabel={mayAdd ? t('incident.knowledge.add') : undefined}
      addTitle={t('incident.knowledge.addTitle')}
      keep="knowledge"
      form={(close) => <KnowledgeForm overview={overview} onDone={close} />}
    >
      {overview.contractorDelay && <Delay {...overview.contractorDelay} />}
      <ul className="flex flex-col gap-3">
        {overview.knowledge.map((entry) => (
          <li key={entry.id}>
            {told.whole(entry.known)} {entry.knower}
            {t('ui.inBrackets', { text: t(`incident.knowledge.employers.${entry.employer}`) })}{' '}
            {entry.of && <StatusTag>{t(`incident.knowledge.ofWhat.${entry.of}`)}</StatusTag>}
            {entry.knownAt === overview.knownAt && entry.employer === 'BODY' && !entry.of && (
              <StatusTag tone="active">{t('incident.knowledge.earliest')}</StatusTag>
            )}
            {entry.employer === 'BODY' && entry.known.startPrecision !== 'MINUTE' && (
              <p className="text-std-16N-170 text-solid-gray-800">
                {t('incident.knowledge.countsFrom', { at: dates.dateTime(entry.knownAt) })}
              </p>
            )}
            {entry.note && <p className="whitespace-pre-line">{entry.note}</p>}
          </li>
        ))}
      </ul>
    </FactCard>
  )
}

/** 受託者が知ってから市が知るまで: a figure of its own, for the contractor's duty to tell. */
function Delay({ contractorKnew, bodyKnew }: NonNullable<CaseOverview['contractorDelay']>) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <div className="mb-4 rounded-8 bg-solid-gray-50 px-4 py-3">
      <p>
        {t('incident.knowledge.delay')}{' '}
        <strong className="text-std-20B-160">{dates.length(contractorKnew, bodyKnew)}</strong>
      </p>
      <p className="text-dns-16N-130 text-solid-gray-800">
        {t('incident.knowledge.delayFrom', { from: dates.dateTime(contractorKnew), to: dates.dateTime(bodyKnew) })}
      </p>
    </div>
  )
}
