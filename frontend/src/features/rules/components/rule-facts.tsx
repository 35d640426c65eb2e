import { useTranslation } from 'react-i18next'
import { useRuleWords } from '../use-rule-words'
import { DescriptionList } from '@/ui/description-list'
import type { PendingChange, RuleVersion } from '../api'

/** What stands behind a rule and how it rings; what it counts is in its sentence. */
export function RuleFacts({ told }: { told: RuleVersion | PendingChange }) {
  const { t } = useTranslation()
  const words = useRuleWords()
  const { rule } = told
  const ladder =
    rule.ladder === 'STATUTORY'
      ? t('rules.ladderOf.STATUTORY', { days: rule.warningDays.join(t('rules.and')) })
      : t(`rules.ladderOf.${rule.ladder}`)
  return (
    <DescriptionList
      items={[
        { label: t('rules.strength'), value: t(`rules.strengthOf.${rule.strength}`) },
        { label: t('rules.article'), value: words.article(told) },
        { label: t('rules.calendar'), value: t(`rules.calendarOf.${rule.calendar}`) },
        { label: t('rules.part'), value: t(`rules.partOf.${rule.part}`) },
        { label: t('rules.ladder'), value: ladder },
      ]}
    />
  )
}
