import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { DataTable, type Column } from '@/ui/data-table'
import { Pager } from '@/ui/pager'
import { StatusTag } from '@/ui/status-tag'
import type { HistoryEntry } from '../api'
import { useWords } from '../words'

interface Props {
  caption: string
  items: readonly HistoryEntry[]
  page: number
  size: number
  total: number
  onPage: (page: number) => void
}

/** Who did or saw what, newest first. */
export function HistoryList({ caption, items, page, size, total, onPage }: Props) {
  const { t } = useTranslation()
  const dates = useDates()
  const words = useWords()
  const columns: Column<HistoryEntry>[] = [
    { key: 'at', head: t('history.at'), cell: (entry) => <time dateTime={entry.at}>{dates.dateTime(entry.at)}</time> },
    {
      key: 'what',
      head: t('history.what'),
      cell: (entry) => (
        <>
          <StatusTag tone={entry.kind === 'ACT' ? 'active' : 'neutral'}>{t(`history.kind.${entry.kind}`)}</StatusTag>
          <span className="ml-2">{words.act(entry.what)}</span>
          {words.detail(entry) && <p className="text-solid-gray-700">{words.detail(entry)}</p>}
        </>
      ),
    },
    {
      key: 'who',
      head: t('history.who'),
      cell: (entry) => (
        <>
          {words.person(entry)}
          {entry.posts && <p className="text-solid-gray-700">{entry.posts}</p>}
        </>
      ),
    },
    { key: 'address', head: t('history.address'), cell: (entry) => entry.address ?? t('history.inside') },
  ]
  return (
    <>
      <DataTable caption={caption} columns={columns} rows={items} rowKey={(entry) => String(entry.id)} />
      <Pager page={page} size={size} total={total} onPage={onPage} />
    </>
  )
}
