import type { UseQueryResult } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { components } from '@/lib/api-types'
import { asProblem } from '@/lib/problem'
import { useRuleWords } from '../use-rule-words'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import type { Rule } from '../api'
import { Examples } from './examples'

interface Props {
  rule: Pick<Rule, 'basis'>
  trial: UseQueryResult<components['schemas']['RuleTrial']>
  className?: string
}

/** The rule as one sentence with three worked dates, as the form stands. */
export function TrialWords({ rule, trial, className }: Props) {
  const { t } = useTranslation()
  const words = useRuleWords()
  const problem = trial.isError ? asProblem(trial.error) : undefined
  return (
    <Card title={t('rules.inWords')} className={className}>
      <div aria-live="polite" className="flex flex-col gap-4">
        {problem && <Notice kind="error" title={problem.violations[0]?.message ?? problem.message} />}
        {!problem && !trial.data && <p>{t('rules.notYet')}</p>}
        {!problem && trial.data && (
          <>
            <p className="text-std-17B-170">{words.sentence(trial.data)}</p>
            <Examples rule={rule} examples={trial.data.examples} />
          </>
        )}
      </div>
    </Card>
  )
}
