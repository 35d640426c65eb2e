import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import type { Comparison, Condition, DutyRow } from './api'

/** The table in words: its cells hold codes, which nobody reads. */
export function useTableWords() {
  const { t } = useTranslation()
  const dates = useDates()

  function word(input: Condition['input'], code: string): string {
    const otherwise = { defaultValue: code }
    switch (input) {
      case 'KIND':
        return t(`report.kind.${code as 'LOSS'}`, otherwise)
      case 'LEAK':
        return t(`dutytable.leak.${code as 'NONE'}`, otherwise)
      case 'LEGAL_REGIME':
        return t(`assessment.regime.${code as 'ASSEMBLY'}`, otherwise)
      default:
        return t(`dutytable.answer.${code as 'YES'}`, otherwise)
    }
  }

  const comparison = ({ sign, number, day }: Comparison) =>
    day === null ? t(`dutytable.number.${sign}`, { n: number }) : t(`dutytable.day.${sign}`, { day: dates.date(day) })

  /** What one input must be. */
  const condition = ({ input, words, comparisons, orUnknown }: Condition) =>
    t('dutytable.condition', {
      input: t(`dutytable.input.${input}`),
      values: [
        ...words.map((code) => word(input, code)),
        ...comparisons.map(comparison),
        ...(orUnknown ? [t('dutytable.answer.UNKNOWN')] : []),
      ].join(t('dutytable.or')),
    })

  /** The item of the law; how many persons make it is what the table itself says. */
  const ground = (code: DutyRow['ground']) =>
    t(`dutytable.item.${code as 'R1'}`, { defaultValue: t(`assessment.ground.${code}`) })

  return { condition, ground }
}
