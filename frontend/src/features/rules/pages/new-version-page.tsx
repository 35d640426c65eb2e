import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useRuleWords } from '../use-rule-words'
import { AdminFrame } from '@/features/admin/parts/admin-frame'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { TextLink } from '@/ui/text-link'
import { ruleQuery, type Name } from '../api'
import { NewVersionForm } from '../components/new-version-form'
import { ruleAddress } from '../names'

/** A new version of one rule; it begins with what the last one says. */
export function Component() {
  const { t } = useTranslation()
  const words = useRuleWords()
  const name = useParams() as unknown as Name
  const query = useQuery(ruleQuery(name))
  return (
    <AdminFrame title={t('rules.newOf', { name: words.name(name) })}>
      <p>
        <TextLink to={ruleAddress(name)}>{t('rules.back')}</TextLink>
      </p>
      <QueryView query={query}>
        {(history) =>
          history.waiting ? (
            <Notice kind="warning" title={t('rules.waitingFirst')} />
          ) : (
            <NewVersionForm
              history={history}
              rule={(history.versions.find(({ rule }) => rule.duty) ?? history.versions[0]!).rule}
            />
          )
        }
      </QueryView>
    </AdminFrame>
  )
}
