import { useTranslation } from 'react-i18next'
import type { components } from './api-types'
import { articleEnglish, closedBy, sentenceEnglish } from './rule-english'
import { useLang } from './use-dates'

type Rule = components['schemas']['RuleView']
type Name = Pick<Rule, 'key' | 'condition'>

/** The words of a rule in the language of the screen; those of the office itself are Japanese. */
export function useRuleWords() {
  const { t } = useTranslation()
  const english = useLang() === 'en'
  const name = ({ key, condition }: Name) => {
    const clock = t(`clock.key.${key}`)
    return condition === 'ALWAYS' ? clock : t('rules.named', { clock, condition: t(`rules.condition.${condition}`) })
  }
  return {
    /** 確報（不正の目的がある場合）: what a rule is about, with its condition. */
    name,
    /** A rule as one sentence; `kept` is the office's. */
    sentence: (rule: Rule, kept: string) => (english ? sentenceEnglish(rule, name(rule)) : kept),
    /** What stands behind a limit. */
    article: (kept: string) => (english ? articleEnglish(kept) : kept),
    /** Why a day is closed. */
    closed: (kept: string) => (english ? closedBy(kept) : kept),
  }
}
