import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useToldTime } from '@/lib/told-time'
import { runs, type CaseOverview } from '../api'
import { ExposureForm } from './exposure-form'
import { FactCard } from './fact-card'
import { SaidBefore } from './said-before'

/** 露出期間: for how long others could see or take the information; what is known now stands first. */
export function ExposureCard({ overview }: { overview: CaseOverview }) {
  const { t } = useTranslation()
  const told = useToldTime()
  const mayAdd = useMay(overview.number)('recordExposure') && runs(overview.status)
  return (
    <FactCard
      title={t('incident.exposure.title')}
      addLabel={mayAdd ? t('incident.exposure.add') : undefined}
      addTitle={t('incident.exposure.addTitle')}
      keep="exposure"
      form={(close) => <ExposureForm number={overview.number} onDone={close} />}
    >
      <SaidBefore
        none={t('incident.exposure.none')}
        said={overview.exposures.map(({ exposed, time, containedBy, ...rest }) => ({
          ...rest,
          words:
            (time ? told.whole(time) : t(`incident.exposure.exposedAnswer.${exposed}`)) +
            (containedBy ? t('ui.inBrackets', { text: containedBy }) : ''),
        }))}
      />
    </FactCard>
  )
}
