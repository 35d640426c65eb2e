import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { AdminFrame } from '../parts/admin-frame'
import { DataTable, type Column } from '@/ui/data-table'
import { EmptyState } from '@/ui/empty-state'
import { FormDialog } from '@/ui/form-dialog'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { dutyQuery, endDutyTelephone, takeUpDutyTelephone, unitsQuery, type DutyEntry } from '../api'
import { ConfirmButton } from '../components/confirm-button'
import { DutyForm } from '../components/duty-form'

/** 当直・連絡先名簿: whom to telephone about a case, by day and by night. */
export function Component() {
  const { t } = useTranslation()
  const units = useQuery(unitsQuery).data ?? []
  const nameOf = new Map(units.map(({ code, name }) => [code, name]))
  const columns: Column<DutyEntry>[] = [
    { key: 'unit', head: t('admin.unit'), cell: ({ unitCode }) => nameOf.get(unitCode) ?? unitCode },
    {
      key: 'label',
      head: t('admin.duty.label'),
      cell: ({ label, ended }) => (
        <>
          {label} {ended && <StatusTag>{t('admin.duty.endedTag')}</StatusTag>}
        </>
      ),
    },
    {
      key: 'number',
      head: t('admin.phone'),
      cell: ({ number }) => <span className="whitespace-nowrap">{number}</span>,
    },
    {
      key: 'hours',
      head: t('admin.duty.hours'),
      cell: ({ night }) => t(`admin.duty.answers.${night ? 'NIGHT' : 'DAY'}`),
    },
    {
      key: 'mail',
      head: t('admin.mail'),
      cell: ({ mail }) => <span className="break-all">{mail ?? t('admin.none')}</span>,
    },
    {
      key: 'act',
      head: t('admin.act'),
      cell: (entry) => (
        <div className="flex flex-wrap gap-2">
          {!entry.ended && (
            <FormDialog
              kind="tertiary"
              label={t('admin.change')}
              title={t('admin.duty.changeTitle', { label: entry.label })}
            >
              {(close) => <DutyForm entry={entry} units={units} onDone={close} />}
            </FormDialog>
          )}
          {entry.ended ? (
            <ConfirmButton
              key="up"
              label={t('admin.duty.takeUp')}
              title={t('admin.duty.takeUpTitle', { label: entry.label })}
              text={t('admin.duty.takeUpText')}
              act={() => takeUpDutyTelephone(entry.id!)}
              done={t('admin.duty.takenUp', { label: entry.label })}
            />
          ) : (
            <ConfirmButton
              key="end"
              label={t('admin.duty.end')}
              title={t('admin.duty.endTitle', { label: entry.label })}
              text={t('admin.duty.endText')}
              danger
              act={() => endDutyTelephone(entry.id!)}
              done={t('admin.duty.ended', { label: entry.label })}
            />
          )}
        </div>
      ),
    },
  ]
  return (
    <AdminFrame
      title={t('admin.duty.title')}
      actions={
        <FormDialog kind="primary" label={t('admin.duty.new')} title={t('admin.duty.new')}>
          {(close) => <DutyForm units={units} onDone={close} />}
        </FormDialog>
      }
    >
      <p className="text-std-16N-170">{t('admin.duty.lead')}</p>
      <QueryView query={useQuery(dutyQuery)}>
        {(entries) => (
          <>
            {entries.length > 0 && !entries.some(({ night, mail, ended }) => night && mail && !ended) && (
              <Notice kind="warning" title={t('admin.duty.noNight')}>
                {t('admin.duty.noNightText')}
              </Notice>
            )}
            {entries.length === 0 ? (
              <EmptyState title={t('admin.duty.none')}>{t('admin.duty.noneText')}</EmptyState>
            ) : (
              <DataTable
                caption={t('admin.duty.title')}
                columns={columns}
                rows={entries}
                rowKey={({ id }) => String(id)}
              />
            )}
          </>
        )}
      </QueryView>
    </AdminFrame>
  )
}
