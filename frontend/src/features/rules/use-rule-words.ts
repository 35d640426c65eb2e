import { useTranslation } from 'react-i18next'
import type { components } from '@/lib/api-types'
import { useLang } from '@/lib/use-dates'

type Schemas = components['schemas']
type Name = Pick<Schemas['RuleView'], 'key' | 'condition'>

/** A rule with its sentence as the office keeps it and with what the application says to who reads English. */
interface Told {
  rule: Schemas['RuleView']
  sentence: string
  english: Schemas['RuleInEnglish']
}

/** The words of a rule in the language of the screen; those of the office itself are Japanese. */
export function useRuleWords() {
  const { t } = useTranslation()
  const english = useLang() === 'en'
  return {
    /** 確報（不正の目的がある場合）: what a rule is about, with its condition. */
    name: ({ key, condition }: Name) => {
      const clock = t(`clock.key.${key}`)
      return condition === 'ALWAYS' ? clock : t('rules.named', { clock, condition: t(`rules.condition.${condition}`) })
    },
    /** A rule as one sentence. */
    sentence: (told: Told) => (english ? told.english.sentence : told.sentence),
    /** What stands behind a limit. */
    article: (told: Told) => (english ? told.english.article : told.rule.article),
  }
}
