import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useToldTime } from '@/lib/told-time'
import { runs, type CaseOverview } from '../api'
import { FactCard } from './fact-card'
import { OccurrenceForm } from './occurrence-form'
import { SaidBefore } from './said-before'

/** 発生: when it happened, beside when it was noticed; what is known now stands first. */
export function OccurrenceCard({ overview }: { overview: CaseOverview }) {
  const { t } = useTranslation()
  const told = useToldTime()
  const mayAdd = useMay(overview.number)('recordOccurrence') && runs(overview.status)
  return (
    <FactCard
      title={t('incident.occurrence.title')}
      addLabel={mayAdd ? t('incident.occurrence.add') : undefined}
      addTitle={t('incident.occurrence.addTitle')}
      keep="occurrence"
      form={(close) => <OccurrenceForm number={overview.number} onDone={close} />}
    >
      <SaidBefore
        none={t('incident.occurrence.none')}
        said={overview.occurrences.map(({ time, ...rest }) => ({
          ...rest,
          words: time ? told.whole(time) : t('incident.occurrence.knownAnswer.UNKNOWN'),
        }))}
      />
    </FactCard>
  )
}
