import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { hasRole, useSession } from '@/lib/session'
import { useRuleWords } from '../use-rule-words'
import { Notice } from '@/ui/notice'
import { TextLink } from '@/ui/text-link'
import { waitingRulesQuery } from '../api'
import { ruleAddress } from '../names'

/** Tells whoever may be the second person that a change of a rule waits for it. */
export default function WaitingRules({ className = 'mb-6' }: { className?: string }) {
  const { t } = useTranslation()
  const words = useRuleWords()
  const session = useSession()
  const { data: waiting = [] } = useQuery({
    ...waitingRulesQuery,
    enabled: hasRole(session, 'admin') || session.roles.includes('secretariat-head'),
  })
  if (waiting.length === 0) return null
  return (
    <Notice kind="warning" title={t('rules.waitForYou', { count: waiting.length })} className={className}>
      <ul>
        {waiting.map((change) => (
          <li key={change.id}>
            <TextLink to={ruleAddress(change)} className="inline-flex min-h-11 items-center">
              {words.name(change)}
            </TextLink>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
