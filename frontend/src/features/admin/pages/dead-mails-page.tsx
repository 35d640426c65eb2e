import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { DataTable, type Column } from '@/ui/data-table'
import { EmptyState } from '@/ui/empty-state'
import { Pager } from '@/ui/pager'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { TextLink } from '@/ui/text-link'
import { deadMailsQuery, resendAllMails, resendMail, type DeadMail } from '../api'
import { AdminFrame } from '../parts/admin-frame'
import { useAct } from '../components/use-act'

/** 送れなかったメール: given up, or failed and tried again later; sent again by hand under the same Message-ID. */
export function Component() {
  const { t } = useTranslation()
  const dates = useDates()
  const act = useAct()
  const [page, setPage] = useState(0)
  const columns: Column<DeadMail>[] = [
    {
      key: 'incident',
      head: t('admin.incident'),
      cell: ({ incident }) =>
        incident && <TextLink to={`/incidents/${incident}`}>{dates.caseLabel(incident)}</TextLink>,
    },
    {
      key: 'about',
      head: t('admin.undelivered.about'),
      cell: ({ subject, rung, createdAt }) => (
        <>
          {subject}
          <p className="text-solid-gray-700">
            {t(rung ? 'admin.undelivered.rung' : 'admin.undelivered.notice')} {dates.dateTime(createdAt)}
          </p>
        </>
      ),
    },
    {
      key: 'to',
      head: t('admin.undelivered.to'),
      cell: ({ post, address }) => (
        <>
          {post ?? t('admin.undelivered.noPost')}
          <p className="break-all text-solid-gray-700">{address}</p>
        </>
      ),
    },
    {
      key: 'state',
      head: t('admin.state'),
      cell: ({ dead, fault, tries, nextTryAt, resends }) => (
        <>
          <StatusTag tone={dead ? 'late' : 'warning'}>
            {t(dead ? 'admin.undelivered.dead' : 'admin.undelivered.waiting')}
          </StatusTag>
          <p>{t(`admin.undelivered.fault.${fault ?? 'UNKNOWN'}`)}</p>
          <p className="text-solid-gray-700">
            {t('admin.undelivered.tries', { tries })}
            {nextTryAt && t('admin.undelivered.nextTry', { at: dates.dateTime(nextTryAt) })}
          </p>
          {resends.map((resend) => (
            <p key={resend.at} className="text-solid-gray-700">
              {t('admin.undelivered.resentBy', { at: dates.dateTime(resend.at), by: resend.by })}
            </p>
          ))}
        </>
      ),
    },
    {
      key: 'act',
      head: t('admin.act'),
      cell: ({ id }) => (
        <Button
          kind="secondary"
          className="whitespace-nowrap"
          onClick={() => act(resendMail(id).then(() => t('admin.undelivered.resent')))}
        >
          {t('admin.undelivered.resend')}
        </Button>
      ),
    },
  ]
  return (
    <AdminFrame title={t('admin.mails')}>
      <p className="text-std-16N-170">{t('admin.undelivered.lead')}</p>
      <QueryView query={useQuery(deadMailsQuery(page))}>
        {({ items, size, total }) =>
          items.length === 0 ? (
            <EmptyState title={t('admin.undelivered.none')}>{t('admin.undelivered.noneText')}</EmptyState>
          ) : (
            <>
              {items.some(({ dead }) => dead) && (
                <p>
                  <Button
                    kind="secondary"
                    onClick={() =>
                      act(resendAllMails().then(({ count }) => t('admin.undelivered.resentAll', { count })))
                    }
                  >
                    {t('admin.undelivered.resendAll')}
                  </Button>
                </p>
              )}
              <DataTable caption={t('admin.mails')} columns={columns} rows={items} rowKey={({ id }) => String(id)} />
              <Pager page={page} size={size} total={total} onPage={setPage} />
            </>
          )
        }
      </QueryView>
    </AdminFrame>
  )
}
