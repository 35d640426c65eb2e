import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import type { FactChange } from '../api'

/** Says of a fact what it was when it was judged and what it is now: 本人の数：22～46人 → 1200人. */
export function useChanges(): (change: FactChange) => string {
  const { t } = useTranslation()
  const dates = useDates()
  const persons = (range: string) => {
    const [min, max] = range.split('-')
    return t('assessment.persons', { range: min === max ? min : `${min}～${max}` })
  }
  const words: Record<FactChange['fact'], (value: string) => string> = {
    KIND: (kind) => t(`report.kind.${kind as 'LOSS'}`),
    PERSONS: persons,
    MALICE: (malice) => t(`assessment.malice.${malice as 'YES'}`),
    MEDIA: (media) => media,
    COMMISSION_BASIS: (at) => dates.dateTime(at),
    PERSONS_BASIS: (at) => dates.dateTime(at),
  }
  return ({ fact, before, now }) => {
    const say = (value: string | null | undefined) => (value == null ? t('assessment.unknown') : words[fact](value))
    const name = t(`assessment.fact.${fact}`)
    return fact === 'MEDIA' ? name : t('assessment.changedFrom', { fact: name, before: say(before), now: say(now) })
  }
}
