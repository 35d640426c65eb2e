import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { hasRole, useSession } from '@/lib/session'
import { useDates } from '@/lib/use-dates'
import { useRuleWords } from '../use-rule-words'
import { AdminFrame } from '@/features/admin/parts/admin-frame'
import { DataTable, type Column } from '@/ui/data-table'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { TextLink } from '@/ui/text-link'
import { rulesQuery, type RuleSummary } from '../api'
import WaitingRules from '../components/waiting-rules'
import { ruleAddress } from '../names'

/** 期限の規則: every rule as one sentence, with what stands behind it. */
export function Component() {
  const { t } = useTranslation()
  const dates = useDates()
  const words = useRuleWords()
  const session = useSession()
  const columns: Column<RuleSummary>[] = [
    {
      key: 'name',
      head: t('rules.limit'),
      cell: (rule) => (
        <>
          <TextLink to={ruleAddress(rule)}>{words.name(rule)}</TextLink>
          {rule.waiting && (
            <p>
              <StatusTag tone="warning">{t('rules.waitingTag')}</StatusTag>
            </p>
          )}
          {rule.comingOn && (
            <p className="text-solid-gray-700">{t('rules.comingOn', { from: dates.date(rule.comingOn) })}</p>
          )}
        </>
      ),
    },
    { key: 'rule', head: t('rules.rule'), cell: (rule) => words.sentence(rule) },
    {
      key: 'ground',
      head: t('rules.ground'),
      cell: (told) => {
        const { rule } = told
        const strength = t(`rules.strengthOf.${rule.strength}`)
        const article = words.article(told)
        return (
          <>
            <StatusTag tone={rule.ladder === 'STATUTORY' ? 'active' : 'neutral'}>{strength}</StatusTag>
            {article !== strength && <p className="text-solid-gray-700">{article}</p>}
          </>
        )
      },
    },
    {
      key: 'running',
      head: <span className="whitespace-nowrap">{t('rules.running')}</span>,
      numeric: true,
      cell: ({ running }) => <span className="whitespace-nowrap">{t('rules.count', { count: running })}</span>,
    },
  ]
  return (
    <AdminFrame title={t('rules.title')}>
      <WaitingRules className="" />
      <p>{t('rules.lead')}</p>
      {!hasRole(session, 'admin') && (
        <p>
          <TextLink to="/admin/duty-table">{t('rules.toDutyTable')}</TextLink>
        </p>
      )}
      <QueryView query={useQuery(rulesQuery)}>
        {(rules) => (
          <DataTable
            caption={t('rules.title')}
            columns={columns}
            rows={rules}
            rowKey={({ key, condition }) => `${key}/${condition}`}
          />
        )}
      </QueryView>
    </AdminFrame>
  )
}
