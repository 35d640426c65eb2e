import { useTranslation } from 'react-i18next'

interface Range {
  min: number | null
  max: number | null
  approx?: boolean
}

const shown = (n: number | null) => n?.toLocaleString('en-US') ?? ''

/** A range as people say it: 22～46人, 約41枚, 10人以上, 不明. */
export function useRange(): (range: Range, unit: string) => string {
  const { t } = useTranslation()
  return ({ min, max, approx }, unit) => {
    if (min === null && max === null) return t('incident.range.unknown')
    const key = min === null ? 'atMost' : max === null ? 'atLeast' : min === max ? 'exactly' : 'between'
    const range = t(`incident.range.${key}`, { min: shown(min), max: shown(max), unit })
    return approx ? t('incident.range.about', { range }) : range
  }
}
