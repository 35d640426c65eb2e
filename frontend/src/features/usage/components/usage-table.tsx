import { useTranslation } from 'react-i18next'
import { formatDate } from '@/lib/dates'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { DataTable, type Column } from '@/ui/data-table'
import { StatusTag } from '@/ui/status-tag'
import { useAbsent } from '@/ui/use-absent'
import { stands, type UsageEntry } from '../api'

/** Day above hour, neither broken. */
function Moment({ at, approx = false }: { at: string; approx?: boolean }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <>
      <span className="inline-block">{dates.date(at)}</span>{' '}
      <span className="inline-block">
        {dates.time(at)}
        {approx && t('usage.about')}
      </span>
    </>
  )
}

/** The uses in their order; corrected and struck-out ones stay, marked. */
export function UsageTable({
  entries,
  onCorrect,
}: {
  entries: readonly UsageEntry[]
  onCorrect?: ((entry: UsageEntry) => void) | undefined
}) {
  const { t } = useTranslation()
  const dates = useDates()
  const absent = useAbsent()
  function back({ outAt, inAt }: UsageEntry) {
    if (!inAt) return <StatusTag tone="warning">{t('usage.notReturned')}</StatusTag>
    return formatDate(outAt) === formatDate(inAt) ? dates.time(inAt) : <Moment at={inAt} />
  }
  const columns: Column<UsageEntry>[] = [
    { key: 'out', head: t('usage.out'), cell: (entry) => <Moment at={entry.outAt} approx={entry.approx} /> },
    { key: 'in', head: t('usage.in'), shape: 'md:min-w-24', cell: back },
    { key: 'user', head: t('usage.user'), shape: 'md:min-w-20', cell: ({ user }) => user },
    {
      key: 'media',
      head: t('usage.media'),
      cell: (entry) => (
        <>
          {entry.media.join(t('usage.comma'))}{' '}
          {entry.lostMedia.length > 0 && <StatusTag tone="active">{t('usage.isLost')}</StatusTag>}
          {entry.equipment && <p className="text-solid-gray-700">{entry.equipment}</p>}
        </>
      ),
    },
    { key: 'purpose', head: t('usage.purpose'), cell: ({ purpose }) => purpose ?? absent.notEntered },
    { key: 'witness', head: t('usage.witness'), cell: ({ witness }) => witness ?? t('usage.noWitness') },
    {
      key: 'state',
      head: t('usage.remarks'),
      shape: 'md:min-w-16',
      cell: (entry) => (
        <div className="flex flex-col items-start gap-1">
          {entry.reality && (
            <>
              <StatusTag tone="late">{t('usage.conflict')}</StatusTag>
              <p className="whitespace-pre-line">{entry.reality}</p>
            </>
          )}
          {entry.removed ? (
            <StatusTag>{t('usage.removedTag')}</StatusTag>
          ) : (
            entry.correctedBy != null && <StatusTag>{t('usage.correctedTag')}</StatusTag>
          )}
          {entry.raw && (
            <details className="print:hidden">
              <summary className="cursor-pointer py-3">{t('usage.asWritten')}</summary>
              <p className="whitespace-pre-line wrap-anywhere">{entry.raw}</p>
            </details>
          )}
          {!entry.reality && !entry.removed && entry.correctedBy == null && !entry.raw && '－'}
        </div>
      ),
    },
    ...(onCorrect
      ? [
          {
            key: 'act',
            head: <span className="sr-only">{t('usage.correct')}</span>,
            bare: true,
            cell: (entry: UsageEntry) =>
              stands(entry) && (
                <Button
                  kind="secondary"
                  className="whitespace-nowrap print:hidden"
                  aria-label={t('usage.correctOf', { at: dates.dateTime(entry.outAt), user: entry.user })}
                  onClick={() => onCorrect(entry)}
                >
                  {t('usage.correct')}
                </Button>
              ),
          },
        ]
      : []),
  ]
  return (
    <DataTable caption={t('usage.tableCaption')} columns={columns} rows={entries} rowKey={({ id }) => String(id)} />
  )
}
