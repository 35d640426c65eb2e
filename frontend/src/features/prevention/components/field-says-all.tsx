import { useTranslation } from 'react-i18next'
import type { Measure } from '../api'
import { burden, type Hinted } from '../hints'

export const hinted = ({ number, kind, weighing }: Measure): Hinted => ({
  number,
  kind,
  minutesPerDay: weighing.minutesPerDay,
})

/** What the field says of the whole plan, and what nobody said: one line each. */
export function FieldSaysAll({ measures }: { measures: readonly Measure[] }) {
  const { t } = useTranslation()
  const work = burden(measures.map(hinted))
  const numbers = (which: (measure: Measure) => boolean) =>
    measures
      .filter(which)
      .map(({ number }) => number)
      .join(t('prevention.and'))
  const objected = numbers(({ weighing }) => weighing.facilityAnswer === 'OBJECTS')
  const unasked = numbers(({ weighing }) => weighing.facilityAnswer === null || weighing.facilityAnswer === 'NOT_ASKED')
  const impossible = numbers(({ weighing }) => weighing.feasibility === 'NOT_POSSIBLE')
  const lines = [
    work.known > 0 && t('prevention.workInAll', { minutes: work.minutes }),
    work.unknown > 0 && t('prevention.workUnknown', { count: work.unknown }),
    objected && t('prevention.objected', { numbers: objected }),
    impossible && t('prevention.impossible', { numbers: impossible }),
    unasked && t('prevention.unasked', { numbers: unasked }),
  ].filter(Boolean)
  return (
    <ul className="list-disc pl-6">
      {lines.map((line) => (
        <li key={String(line)}>{line}</li>
      ))}
    </ul>
  )
}
