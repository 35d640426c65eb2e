import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { useRuleWords } from '../use-rule-words'
import { DataTable, type Column } from '@/ui/data-table'
import { StatusTag } from '@/ui/status-tag'
import type { DecidedChange, RuleVersion } from '../api'

const TONES = { IN_FORCE: 'active', COMING: 'warning', PAST: 'neutral', NEVER: 'neutral' } as const

/** All versions of a rule, the newest first, with who brought each and why. */
export function VersionsTable({ versions }: { versions: readonly RuleVersion[] }) {
  const { t } = useTranslation()
  const dates = useDates()
  const words = useRuleWords()
  const validity = ({ rule, lastDay, state }: RuleVersion) =>
    state === 'NEVER'
      ? t('rules.neverTaken', { from: dates.date(rule.validFrom) })
      : lastDay
        ? t('rules.fromTo', { from: dates.date(rule.validFrom), to: dates.date(lastDay) })
        : t('rules.fromDay', { from: dates.date(rule.validFrom) })
  const told = (change: DecidedChange) => (
    <li key={change.at}>
      <p>
        {t('rules.changedBy', {
          at: dates.date(change.at),
          post: change.byPost,
          who: change.by,
          reason: change.reason,
        })}
      </p>
      {change.decidedBy && (
        <p>
          {t('rules.confirmedBy', {
            at: dates.date(change.decidedAt),
            post: change.decidedByPost,
            who: change.decidedBy,
          })}
        </p>
      )}
      {change.moved > 0 && <p>{t('rules.movedCount', { count: change.moved })}</p>}
    </li>
  )
  const columns: Column<RuleVersion>[] = [
    {
      key: 'version',
      head: t('rules.version'),
      cell: ({ rule, state }) => (
        <>
          <p className="whitespace-nowrap">{t('rules.nth', { version: rule.version })}</p>
          <StatusTag tone={TONES[state]}>{t(`rules.state.${state}`)}</StatusTag>
        </>
      ),
    },
    {
      key: 'rule',
      head: t('rules.rule'),
      cell: (version) => (
        <>
          <p>{words.sentence(version)}</p>
          <p className="text-solid-gray-700">{words.article(version)}</p>
          <p>{validity(version)}</p>
        </>
      ),
    },
    {
      key: 'running',
      head: <span className="whitespace-nowrap">{t('rules.running')}</span>,
      numeric: true,
      cell: ({ running }) => <span className="whitespace-nowrap">{t('rules.count', { count: running })}</span>,
    },
    {
      key: 'history',
      head: t('rules.history'),
      cell: ({ changes }) =>
        changes.length ? (
          <ul className="flex flex-col gap-2">{changes.map(told)}</ul>
        ) : (
          <span className="whitespace-nowrap">{t('rules.fromProgram')}</span>
        ),
    },
  ]
  return (
    <DataTable caption={t('rules.versions')} columns={columns} rows={versions} rowKey={({ rule }) => String(rule.id)} />
  )
}
