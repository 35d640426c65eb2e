import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { DataTable, type Column } from '@/ui/data-table'
import { Notice } from '@/ui/notice'
import { StatusTag } from '@/ui/status-tag'
import { TextLink } from '@/ui/text-link'
import { appointmentsQuery, type Holding, type Post } from '../api'
import { AppointForm } from './appoint-form'
import { HoldingActions } from './holding-actions'
import { FormDialog } from '@/ui/form-dialog'

/** A post with everybody who holds, held or will hold it. */
export function PostCard({ post }: { post: Post }) {
  const { t } = useTranslation()
  const dates = useDates()
  const waiting = (useQuery(appointmentsQuery).data ?? []).filter((appointment) => appointment.post === post.id)
  const columns: Column<Holding>[] = [
    {
      key: 'name',
      head: t('admin.name'),
      cell: (holding) => (
        <>
          {holding.displayName} <span className="text-solid-gray-700">{holding.login}</span>
          {holding.title && <p>{holding.title}</p>}
        </>
      ),
    },
    {
      key: 'state',
      head: t('admin.state'),
      cell: (holding) => (
        <span className="flex flex-wrap gap-2">
          <StatusTag tone={holding.today ? 'active' : 'neutral'}>{t(`admin.holdingState.${holding.state}`)}</StatusTag>
          {holding.deputy && <StatusTag>{t('admin.deputyTag')}</StatusTag>}
          {holding.state === 'CURRENT' && !holding.today && <StatusTag tone="late">{t('admin.lockedTag')}</StatusTag>}
          {holding.voidReason && (
            <span className="w-full text-solid-gray-700">{t('admin.voidReason', { reason: holding.voidReason })}</span>
          )}
        </span>
      ),
    },
    {
      key: 'span',
      head: t('admin.span'),
      cell: ({ from, to, state }) =>
        state === 'VOID'
          ? t('admin.neverHeld', { from: dates.date(from) })
          : t(to ? 'admin.fromTo' : 'admin.fromOn', { from: dates.date(from), to: to && dates.date(to) }),
    },
    {
      key: 'act',
      head: t('admin.act'),
      cell: (holding) => <HoldingActions holding={holding} takesTwo={post.takesTwo} />,
    },
  ]
  return (
    <Card title={post.name}>
      <p className="mb-3 text-solid-gray-700">{t(`admin.role.${post.role}`)}</p>
      {post.vacant && (
        <Notice kind="warning" title={t('admin.vacant')} className="mb-4">
          {t('admin.vacantText')}
        </Notice>
      )}
      {post.holdings.length > 0 && (
        <DataTable caption={post.name} columns={columns} rows={post.holdings} rowKey={({ id }) => String(id)} />
      )}
      {waiting.length > 0 && (
        <Notice
          kind="warning"
          title={t('admin.appointments.waitingHere', {
            names: waiting.map(({ displayName }) => displayName).join(t('ui.and')),
          })}
          className="mt-4"
        >
          <TextLink to="/admin/appointments" className="inline-flex min-h-11 items-center">
            {t('admin.appointments.look')}
          </TextLink>
        </Notice>
      )}
      <div className="mt-4">
        <FormDialog label={t('admin.appoint')} title={t('admin.appointTitle', { post: post.name })}>
          {(close) => <AppointForm post={post} onDone={close} />}
        </FormDialog>
      </div>
    </Card>
  )
}
