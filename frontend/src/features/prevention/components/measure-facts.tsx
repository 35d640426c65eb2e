import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { DescriptionList } from '@/ui/description-list'
import { StatusTag } from '@/ui/status-tag'
import type { Measure, PreventionView } from '../api'

/** What a measure is, who does it when, and who verifies it. */
export function MeasureLine({ measure, posts }: { measure: Measure; posts: PreventionView['posts'] }) {
  const { t } = useTranslation()
  const dates = useDates()
  const verifier = posts.find(({ post }) => post === measure.verifier)?.name
  return (
    <p className="flex flex-wrap gap-2 text-std-16N-170 text-solid-gray-700">
      <StatusTag>{measure.kind ? t(`prevention.kind.${measure.kind}`) : t('prevention.noKind')}</StatusTag>
      <StatusTag>{t(`prevention.novelty.${measure.novelty}`)}</StatusTag>
      {measure.follows && <span>{t('prevention.follows', { number: measure.follows })}</span>}
      {measure.guidedByChief && <StatusTag tone="active">{t('prevention.guided')}</StatusTag>}
      {measure.instructions.length > 0 && (
        <span>{t('prevention.answersTo', { numbers: measure.instructions.join(t('prevention.and')) })}</span>
      )}
      <span>
        {t('prevention.doer')}: {measure.doer}
      </span>
      {measure.recurring && <span>{measure.recurring}</span>}
      {measure.alreadyDoneOn ? (
        <span>{t('prevention.doneBefore', { day: dates.date(measure.alreadyDoneOn) })}</span>
      ) : (
        measure.due && <span>{t('prevention.until', { day: dates.date(measure.due) })}</span>
      )}
      {verifier && (
        <span>
          {t('prevention.verifier')}: {verifier}
        </span>
      )}
    </p>
  )
}

/** What the field says of it: consent or objection, the work it adds, whether it can be done. */
export function FieldSays({ measure: { weighing } }: { measure: Measure }) {
  const { t } = useTranslation()
  const dates = useDates()
  const feasible =
    weighing.feasibility === 'FROM_DATE' && weighing.feasibleFrom
      ? t('prevention.feasibleFromDay', { day: dates.date(weighing.feasibleFrom) })
      : weighing.feasibility && t(`prevention.feasibility.${weighing.feasibility}`)
  const work = [
    weighing.burdenOf,
    weighing.minutesPerDay !== null && t('prevention.minutesADay', { minutes: weighing.minutesPerDay }),
  ].filter(Boolean)
  if (!weighing.facilityAnswer && !weighing.facilityComment && !feasible && work.length === 0) return null
  return (
    <div className="border-l-4 border-key-200 pl-3 text-std-16N-170">
      <p className="flex flex-wrap items-center gap-2">
        {weighing.facilityAnswer && (
          <StatusTag tone={weighing.facilityAnswer === 'OBJECTS' ? 'warning' : 'neutral'}>
            {t(`prevention.facilityAnswer.${weighing.facilityAnswer}`)}
          </StatusTag>
        )}
        {feasible && (
          <StatusTag tone={weighing.feasibility === 'NOT_POSSIBLE' ? 'warning' : 'neutral'}>{feasible}</StatusTag>
        )}
        {work.length > 0 && <span>{work.join('　')}</span>}
      </p>
      {weighing.facilityComment && <p className="whitespace-pre-line wrap-break-word">{weighing.facilityComment}</p>}
      {weighing.feasibilityComment && (
        <p className="whitespace-pre-line wrap-break-word">{weighing.feasibilityComment}</p>
      )}
    </div>
  )
}

/** 詳しく: the rest of what was said of it; nothing where nothing was. */
export function MeasureDetails({ measure }: { measure: Measure }) {
  const { t } = useTranslation()
  const items = [
    { label: t('prevention.effect'), value: measure.weighing.effect },
    { label: t('prevention.alternatives'), value: measure.weighing.alternatives },
    { label: t('prevention.evidence'), value: measure.evidenceExpected },
  ].filter(({ value }) => value)
  if (items.length === 0) return null
  return (
    <details className="print:hidden">
      <summary className="min-h-11 cursor-pointer py-2" aria-label={t('prevention.moreOf', { number: measure.number })}>
        {t('prevention.more')}
      </summary>
      <DescriptionList items={items} />
    </details>
  )
}
