import { useTranslation } from 'react-i18next'
import type { MeasureView } from '../api'
import { burdenInAll } from '../burden'

interface Props {
  measure: MeasureView
  /** From when until when it is done each day, of a measure that is done again and again. */
  period: { startsOn: string; endsOn: string } | undefined
}

/** 手間: whose work a measure adds to, how much a day, and in all until its last day; only what somebody said. */
export function BurdenLine({ measure: { burdenOf, minutesPerDay }, period }: Props) {
  const { t } = useTranslation()
  if (burdenOf === null && minutesPerDay === null) return null
  const all = burdenInAll(minutesPerDay, period?.startsOn, period?.endsOn)
  const said = [burdenOf, minutesPerDay !== null && t('measure.minutesADay', { minutes: minutesPerDay })]
  const units = all && (all.hours === 0 ? 'minutes' : all.minutes === 0 ? 'hours' : 'both')
  return (
    <p className="wrap-break-word">
      {t('measure.burden', { burden: said.filter(Boolean).join(t('measure.and')) })}
      {units && t('measure.burdenInAll', { days: all.days, length: t(`measure.length.${units}`, { ...all }) })}
    </p>
  )
}
