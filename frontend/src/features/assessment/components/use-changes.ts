import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { useAbsent } from '@/ui/use-absent'
import { useRange } from '@/ui/use-range'
import type { FactChange } from '../api'

/** Says of a fact what it was when it was judged and what it is now: 本人の数：22～46人 → 1,200人. */
export function useChanges(): (change: FactChange) => string {
  const { t } = useTranslation()
  const dates = useDates()
  const range = useRange()
  const { unknown } = useAbsent()
  const persons = (ends: string) => {
    const [min, max] = ends.split('-').map((end) => (end === '' ? null : Number(end)))
    return range({ min: min ?? null, max: max ?? null }, t('ui.persons'))
  }
  const answer = (given: string) => t(`assessment.answer.${given as 'YES'}`)
  const words: Record<FactChange['fact'], (value: string) => string> = {
    LEGAL_REGIME: (regime) => t(`assessment.regime.${regime as 'ADMIN_ORGAN'}`),
    KIND: (kind) => t(`report.kind.${kind as 'LOSS'}`),
    PERSONS: persons,
    MALICE: (malice) => t(`report.maliceAnswer.${malice as 'YES'}`),
    SENSITIVE: answer,
    PROPERTY: answer,
    ORDINANCE: answer,
    MY_NUMBER: answer,
    MEDIA: (media) => media,
    COMMISSION_BASIS: (at) => dates.dateTime(at),
    PERSONS_BASIS: (at) => dates.dateTime(at),
  }
  return ({ fact, before, now }) => {
    const say = (value: string | null | undefined) => (value == null ? unknown : words[fact](value))
    const name = t(`assessment.fact.${fact}`)
    return fact === 'MEDIA' ? name : t('assessment.changedFrom', { fact: name, before: say(before), now: say(now) })
  }
}
