import { useTranslation } from 'react-i18next'
import { useServerNow } from '@/lib/server-time'
import { useToldTime } from '@/lib/told-time'
import { useDates } from '@/lib/use-dates'
import { DataTable, type Column } from '@/ui/data-table'
import { StatusTag } from '@/ui/status-tag'
import { TextLink } from '@/ui/text-link'
import { usePersons } from '../parts/use-persons'
import { WhyLink } from '@/features/clock/parts/why-link'
import type { CaseSummary } from '../api'
import { CaseStatus } from './case-status'

/** The cases of one page of the list. */
export function CaseTable({ cases }: { cases: readonly CaseSummary[] }) {
  const { t } = useTranslation()
  const dates = useDates()
  const told = useToldTime()
  const persons = usePersons()
  const columns: Column<CaseSummary>[] = [
    {
      key: 'number',
      head: t('incident.list.number'),
      cell: (row) => (
        <TextLink to={`/incidents/${row.number}`} className="inline-block max-md:py-2">
          {dates.caseLabel(row.number)}
        </TextLink>
      ),
    },
    { key: 'name', head: t('incident.list.name'), cell: (row) => row.title },
    {
      key: 'status',
      head: t('incident.list.status'),
      cell: (row) => <CaseStatus status={row.status} quicklyFound={row.quicklyFound} />,
    },
    {
      key: 'persons',
      head: t('incident.list.persons'),
      cell: (row) => persons(row.affectedPersons, row.personsNotAsked),
    },
    { key: 'knownAt', head: t('incident.list.knownAt'), cell: (row) => told.whole(row.known) },
    {
      key: 'limit',
      head: t('incident.list.limit'),
      cell: (row) =>
        row.nextLimit && row.nextClock && <Limit number={row.number} at={row.nextLimit} clock={row.nextClock} />,
    },
  ]
  return <DataTable caption={t('incident.list.title')} columns={columns} rows={cases} rowKey={(row) => row.number} />
}

function Limit({ number, at, clock }: { number: string; at: string; clock: string }) {
  const dates = useDates()
  const left = dates.remaining(at, useServerNow())
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <StatusTag tone={left.overdue ? 'late' : 'warning'}>{left.text}</StatusTag>
      <WhyLink number={number} clock={clock} what={dates.caseLabel(number)} />
    </span>
  )
}
