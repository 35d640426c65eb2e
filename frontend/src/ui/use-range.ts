import { useTranslation } from 'react-i18next'
import { useAbsent } from './use-absent'

interface Range {
  min?: number | null | undefined
  max?: number | null | undefined
  approx?: boolean
  /** Nobody was asked, so that no end is known. */
  notAsked?: boolean
}

const shown = (n: number | null | undefined) => n?.toLocaleString('en-US') ?? ''

/** A range as people say it: 22～46人, 約41枚, 10人以上; without an end the word for why it is absent. */
export function useRange(): (range: Range, unit: string) => string {
  const { t } = useTranslation()
  const absent = useAbsent()
  return ({ min, max, approx, notAsked }, unit) => {
    if (min == null && max == null) return absent[notAsked ? 'notEntered' : 'unknown']
    const key = min == null ? 'atMost' : max == null ? 'atLeast' : min === max ? 'exactly' : 'between'
    const range = t(`ui.range.${key}`, { min: shown(min), max: shown(max), unit })
    return approx ? t('ui.range.about', { range }) : range
  }
}
