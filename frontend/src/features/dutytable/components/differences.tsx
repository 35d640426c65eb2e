import { useTranslation } from 'react-i18next'
import { DataTable } from '@/ui/data-table'
import type { Differences as Found } from '../api'
import { DutyWords, LeakWords } from './table-rows'

/** What differs between two tables, row by row. */
export function Differences({ differences: { leak, duty } }: { differences: Found }) {
  const { t } = useTranslation()
  const rows = [
    ...leak.map(({ before, after }, at) => ({
      key: `leak-${at}`,
      before: before && <LeakWords row={before} />,
      after: after && <LeakWords row={after} />,
    })),
    ...duty.map(({ before, after }, at) => ({
      key: `duty-${at}`,
      before: before && <DutyWords row={before} />,
      after: after && <DutyWords row={after} />,
    })),
  ]
  if (rows.length === 0) return <p>{t('dutytable.noDifference')}</p>
  return (
    <DataTable
      caption={t('dutytable.differences')}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'before', head: t('dutytable.before'), cell: ({ before }) => before ?? t('dutytable.noRow') },
        { key: 'after', head: t('dutytable.after'), cell: ({ after }) => after ?? t('dutytable.rowGone') },
      ]}
    />
  )
}
