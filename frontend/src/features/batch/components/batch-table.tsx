import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { DataTable, type Column } from '@/ui/data-table'
import { TextLink } from '@/ui/text-link'
import type { BatchLine, BatchList } from '../api'

const FIELDS = [
  'occurred',
  'known',
  'unit',
  'what',
  'information',
  'persons',
  'cause',
  'response',
  'published',
] as const

/** The lines as they are published; inside the office each leads to its case. */
export function BatchTable({ list }: { list: BatchList }) {
  const { t } = useTranslation()
  const dates = useDates()
  const columns: Column<BatchLine>[] = [
    {
      key: 'number',
      head: t('batch.number'),
      cell: ({ number, incident }) => (
        <TextLink
          to={`/incidents/${incident}`}
          aria-label={t('batch.open', { number, label: dates.caseLabel(incident) })}
          className="inline-flex min-h-11 min-w-11 items-center print:min-h-0 print:min-w-0"
        >
          {number}
        </TextLink>
      ),
    },
    ...FIELDS.map((field) => ({
      key: field,
      head: t(`batch.${field}`),
      // Beside long columns a short one would be squeezed to one character in each line.
      cell: (line: BatchLine) => <span className="inline-block min-w-20 print:min-w-0">{line[field]}</span>,
    })),
  ]
  return (
    <div
      lang="ja"
      className="print:[&_td]:px-1! print:[&_td]:py-0.5! print:[&_th]:px-1! print:[&_th]:text-[8pt]! print:[&_tr]:break-inside-avoid print:[&_table]:text-[8pt]!"
    >
      <DataTable
        caption={t('batch.heading', { period: list.period.words })}
        columns={columns}
        rows={list.lines}
        rowKey={({ incident }) => incident}
      />
      <div className="mt-3 text-std-16N-170 print:text-[9pt]">
        {list.total && <p className="text-std-17B-170">{t('batch.total', { total: list.total })}</p>}
        {list.notInTotal && <p>{list.notInTotal}</p>}
        {list.smallHidden && <p>{t('batch.smallWords')}</p>}
      </div>
    </div>
  )
}
