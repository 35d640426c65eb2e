import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import type { CauseView } from '../api'
import { AnalysisView } from './analysis-view'

/** What merged cases had found of the cause: read beside what stands here, or that what stands here came from there. */
export function CausesOfMerged({ view: { ofMerged, classes } }: { view: CauseView }) {
  const { t } = useTranslation()
  const dates = useDates()
  return ofMerged.map(({ cameFrom, became, analysis }) =>
    became === null ? (
      <section key={cameFrom} className="mt-4">
        <h3 className="text-std-17B-170">{t('cause.ofMerged', { number: dates.caseLabel(cameFrom) })}</h3>
        <p className="mb-2 text-solid-gray-700">{t('cause.ofMergedHint')}</p>
        <AnalysisView analysis={analysis} classes={classes} />
      </section>
    ) : (
      <p key={cameFrom} className="mt-4 text-solid-gray-700">
        {t('cause.becameVersion', { number: dates.caseLabel(cameFrom), version: became })}
      </p>
    ),
  )
}
