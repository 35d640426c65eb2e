import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useServerNow } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { DataTable, type Column } from '@/ui/data-table'
import { StatusTag } from '@/ui/status-tag'
import type { RuleMove } from '../api'

interface Props {
  caption: string
  moves: readonly RuleMove[]
  /** A first column, where cases are chosen. */
  choose?: (move: RuleMove) => ReactNode
}

/** Running cases with their limit now and under the version that is looked at. Of a case nothing is shown but its number. */
export function MovesTable({ caption, moves, choose }: Props) {
  const { t } = useTranslation()
  const dates = useDates()
  const now = useServerNow()
  const columns: Column<RuleMove>[] = [
    ...(choose
      ? [{ key: 'choose', head: <span className="whitespace-nowrap">{t('rules.move')}</span>, cell: choose }]
      : []),
    {
      key: 'incident',
      head: t('rules.incident'),
      cell: ({ incident }) => <span className="whitespace-nowrap">{dates.caseLabel(incident)}</span>,
    },
    {
      key: 'version',
      head: <span className="whitespace-nowrap">{t('rules.version')}</span>,
      cell: ({ version }) => <span className="whitespace-nowrap">{t('rules.nth', { version })}</span>,
    },
    { key: 'before', head: t('rules.before'), cell: ({ before }) => dates.limit(before) },
    {
      key: 'after',
      head: t('rules.after'),
      cell: ({ before, after }) => (
        <>
          <p>{before === after ? t('rules.same') : dates.limit(after)}</p>
          {before !== after && Date.parse(after) <= now && <StatusTag tone="late">{t('rules.wouldBeLate')}</StatusTag>}
        </>
      ),
    },
  ]
  return <DataTable caption={caption} columns={columns} rows={moves} rowKey={({ clock }) => clock} />
}
