import { useTranslation } from 'react-i18next'
import { useLang } from '@/lib/use-dates'
import type { LostThing } from '../api'

/** 最後の返却から発覚まで 7日1時間20分 */
export function useGapWords(): (thing: LostThing) => string {
  const { t } = useTranslation()
  const between = useLang() === 'en' ? ' ' : ''
  return ({ gap }) => {
    if (!gap) return t('usage.noUseKnown')
    const { days, hours, minutes } = gap
    const length = [
      days && t('usage.days', { count: days }),
      hours && t('usage.hours', { count: hours }),
      (minutes || (!days && !hours)) && t('usage.minutes', { count: minutes }),
    ]
    return `${t(`usage.gap.${gap.from}`)} ${length.filter(Boolean).join(between)}`
  }
}
