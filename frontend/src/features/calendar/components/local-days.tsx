import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { DataTable, type Column } from '@/ui/data-table'
import { EmptyState } from '@/ui/empty-state'
import { FormDialog } from '@/ui/form-dialog'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { localDaysQuery, type LocalDay } from '../api'
import { BELOW } from '../look'
import { LocalDayEndForm } from './local-day-end-form'
import { LocalDayForm } from './local-day-form'

/** 独自の閉庁日・開庁日 of the municipality or a facility, with who entered and ended each. */
export function LocalDays({ unit, version }: { unit: string | undefined; version: number }) {
  const { t } = useTranslation()
  const dates = useDates()
  const query = useQuery(localDaysQuery(unit))
  const who = (name: string | null | undefined) => name ?? t('calendar.program')
  const repeats = ({ pattern, monthDay, weekday }: LocalDay) =>
    pattern === 'DATES'
      ? null
      : pattern === 'YEARLY'
        ? t('calendar.yearly', { monthDay: monthDay?.replace('-', '/') })
        : t('calendar.weekly', { weekday: t(`calendar.wd.${weekday}`) })
  const validity = ({ from, to }: LocalDay) =>
    to && to < from
      ? t('calendar.never')
      : to === from
        ? dates.date(from)
        : to
          ? t('calendar.fromTo', { from: dates.date(from), to: dates.date(to) })
          : t('calendar.fromOn', { from: dates.date(from) })
  const columns: Column<LocalDay>[] = [
    { key: 'name', head: t('calendar.name'), cell: ({ name }) => name },
    {
      key: 'kind',
      head: t('calendar.kind'),
      cell: ({ opens }) => (
        <StatusTag tone={opens ? 'done' : 'neutral'}>
          {t(`calendar.ground.${opens ? 'LOCAL_OPENING' : 'LOCAL_CLOSING'}`)}
        </StatusTag>
      ),
    },
    {
      key: 'days',
      head: t('calendar.validity'),
      cell: (day) => (
        <>
          {repeats(day) && <p>{repeats(day)}</p>}
          <p>{validity(day)}</p>
        </>
      ),
    },
    {
      key: 'history',
      head: t('calendar.history'),
      cell: (day) => (
        <>
          <p>{t('calendar.by', { at: dates.date(day.enteredAt), who: who(day.enteredBy) })}</p>
          {day.endedAt && (
            <p>
              {t('calendar.endedBy', { at: dates.date(day.endedAt), who: who(day.endedBy), reason: day.endReason })}
            </p>
          )}
        </>
      ),
    },
    {
      key: 'act',
      head: <span className="print:hidden">{t('calendar.act')}</span>,
      cell: (day) =>
        !day.ended && (
          <span className="print:hidden">
            <FormDialog kind="tertiary" label={t('calendar.end')} title={t('calendar.endTitle', { name: day.name })}>
              {(close) => <LocalDayEndForm day={day} version={version} onDone={close} />}
            </FormDialog>
          </span>
        ),
    },
  ]
  return (
    <section id={BELOW} aria-label={t('calendar.local')} className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-std-20B-160">{t('calendar.local')}</h2>
        <span className="print:hidden">
          <FormDialog kind="primary" label={t('calendar.add')} title={t('calendar.add')}>
            {(close) => <LocalDayForm unit={unit} version={version} onDone={close} />}
          </FormDialog>
        </span>
      </div>
      <QueryView query={query}>
        {(days) =>
          days.length === 0 ? (
            <EmptyState title={t('calendar.noLocal')}>{t('calendar.noLocalText')}</EmptyState>
          ) : (
            <DataTable caption={t('calendar.local')} columns={columns} rows={days} rowKey={({ id }) => String(id)} />
          )
        }
      </QueryView>
    </section>
  )
}
