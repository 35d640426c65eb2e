import { useTranslation } from 'react-i18next'
import { DataTable } from '@/ui/data-table'
import type { Condition, DutyRow, LeakRow, Table } from '../api'
import { useTableWords } from '../use-table-words'

function Conditions({ conditions }: { conditions: readonly Condition[] }) {
  const { t } = useTranslation()
  const words = useTableWords()
  if (conditions.length === 0) return t('dutytable.always')
  return (
    <ul>
      {conditions.map((condition) => (
        <li key={condition.input}>{words.condition(condition)}</li>
      ))}
    </ul>
  )
}

/** A row that names a ground, as people read it. */
export function DutyWords({ row }: { row: DutyRow }) {
  const { t } = useTranslation()
  const words = useTableWords()
  return (
    <>
      <p>{words.ground(row.ground)}</p>
      {row.words && <p className="text-solid-gray-700">{row.words}</p>}
      <Conditions conditions={row.conditions} />
      <p>{t('dutytable.daysOf', { days: row.days })}</p>
    </>
  )
}

/** A row of what is left of a possible leak, as people read it. */
export function LeakWords({ row }: { row: LeakRow }) {
  const { t } = useTranslation()
  return (
    <>
      <p>{t('dutytable.nth', { n: row.number })}</p>
      <Conditions conditions={row.conditions} />
      <p>{t('dutytable.then', { leak: t(`dutytable.leak.${row.leak}`) })}</p>
    </>
  )
}

/** The whole table: first what a possible leak is left of, then which grounds make a duty. */
export function TableRows({ table }: { table: Table }) {
  const { t } = useTranslation()
  const words = useTableWords()
  return (
    <>
      <h3 className="text-std-18B-160">{t('dutytable.dutySheet')}</h3>
      <p>{t('dutytable.dutySheetText')}</p>
      <DataTable
        caption={t('dutytable.dutySheet')}
        rows={table.duty}
        rowKey={({ number }) => String(number)}
        columns={[
          {
            key: 'ground',
            head: t('dutytable.ground'),
            cell: (row) => (
              <>
                <p>{words.ground(row.ground)}</p>
                {row.words && <p className="text-solid-gray-700">{row.words}</p>}
              </>
            ),
          },
          { key: 'when', head: t('dutytable.when'), cell: (row) => <Conditions conditions={row.conditions} /> },
          {
            key: 'facts',
            head: t('dutytable.facts'),
            cell: ({ facts }) => facts.map((fact) => t(`assessment.fact.${fact}`)).join(t('assessment.and')),
          },
          {
            key: 'days',
            head: <span className="whitespace-nowrap">{t('dutytable.days')}</span>,
            numeric: true,
            cell: ({ days }) => t('dutytable.daysCount', { days }),
          },
        ]}
      />
      <h3 className="text-std-18B-160">{t('dutytable.leakSheet')}</h3>
      <p>{t('dutytable.leakSheetText')}</p>
      <DataTable
        caption={t('dutytable.leakSheet')}
        rows={table.leak}
        rowKey={({ number }) => String(number)}
        columns={[
          { key: 'number', head: t('dutytable.order'), cell: ({ number }) => number, numeric: true },
          { key: 'when', head: t('dutytable.when'), cell: (row) => <Conditions conditions={row.conditions} /> },
          { key: 'leak', head: t('dutytable.leakSheet'), cell: ({ leak }) => t(`dutytable.leak.${leak}`) },
        ]}
      />
    </>
  )
}
