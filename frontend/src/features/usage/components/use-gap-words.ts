import { useTranslation } from 'react-i18next'
import { useLang } from '@/lib/use-dates'
import type { LostThing } from '../api'

/** 最後の返却から発覚まで 7日1時間20分; 約7日 where one of both times was told less exactly. */
export function useGapWords(): (thing: LostThing) => string {
  const { t } = useTranslation()
  const between = useLang() === 'en' ? ' ' : ''
  return ({ gap }) => {
    if (!gap) return t('usage.noUseKnown')
    const { days, hours, minutes } = gap
    const length = [
      days && t('usage.days', { count: days }),
      hours && t('usage.hours', { count: hours }),
      minutes !== null && (minutes || (!days && !hours)) && t('usage.minutes', { count: minutes }),
    ]
    const words = length.filter(Boolean).join(between)
    if (hours === null && !days) return t(`usage.gap.${gap.from}`)
    return `${t(`usage.gap.${gap.from}`)} ${hours === null ? t('usage.aboutLength', { length: words }) : words}`
  }
}
