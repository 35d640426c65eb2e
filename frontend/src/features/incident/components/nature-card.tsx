import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useToldTime } from '@/lib/told-time'
import { StatusTag } from '@/ui/status-tag'
import { runs, type CaseOverview } from '../api'
import { useCircumstances, type Circumstances } from '../parts/use-circumstances'
import { FactCard } from './fact-card'
import { NatureForm } from './nature-form'

/** What kind of incident it is and whether a wrongful purpose is suspected, as known at each time; what is known now stands first, the first report last. */
export function NatureCard({ overview }: { overview: CaseOverview }) {
  const { t } = useTranslation()
  const times = useToldTime()
  const words = useCircumstances()
  const told = (circumstances: Circumstances) => {
    const said = words(circumstances)
    return (['danger', 'myNumber', 'noticedBy', 'happenedWhere'] as const)
      .filter((key) => circumstances[key])
      .map((key) => `${t(`incident.answer.${key}`)}${t('ui.colon')}${said[key]}`)
      .join('　')
  }
  const mayAdd = useMay(overview.number)('recordNature') && runs(overview.status)
  const said = [
    ...overview.natures.map((nature) => ({
      ...nature,
      about: `${times.whole(nature.known)} ${nature.reason}${t('ui.inBrackets', { text: nature.recordedBy })}`,
    })),
    { ...overview.firstReport, about: t('incident.nature.firstReport') },
  ]
  return (
    <FactCard
      title={t('incident.nature.title')}
      addLabel={mayAdd ? t('incident.nature.add') : undefined}
      addTitle={t('incident.nature.addTitle')}
      keep="nature"
      form={(close) => <NatureForm overview={overview} onDone={close} />}
    >
      <ul className="flex flex-col gap-3">
        {said.map(({ kind, kindWords, malice, circumstances, about }, index) => (
          <li key={said.length - index}>
            <strong>
              {t(`report.kind.${kind}`)}
              {kindWords && t('ui.inBrackets', { text: kindWords })}
              {t('incident.nature.and', { malice: t(`report.maliceAnswer.${malice}`) })}
            </strong>{' '}
            {index === 0 && said.length > 1 && <StatusTag tone="active">{t('incident.counts.now')}</StatusTag>}
            <p>{told(circumstances)}</p>
            <p className="whitespace-pre-line">{about}</p>
          </li>
        ))}
      </ul>
    </FactCard>
  )
}
