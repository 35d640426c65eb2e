import { useTranslation } from 'react-i18next'
import type { Name } from './api'

/** 確報（不正の目的の場合）: what a rule is about, with its condition. */
export function useRuleName(): (name: Name) => string {
  const { t } = useTranslation()
  return ({ key, condition }) => {
    const clock = t(`clock.key.${key}`)
    return condition === 'ALWAYS' ? clock : t('rules.named', { clock, condition: t(`rules.condition.${condition}`) })
  }
}

/** The page of a rule. */
export const ruleAddress = ({ key, condition }: Name) => `/admin/rules/${key}/${condition}`
