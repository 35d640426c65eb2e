import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@/ui/empty-state'
import { LimitsOf } from '@/features/clock/parts/limits-of'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { notificationQuery } from '../api'
import { Contacts } from '../components/contacts'
import { NotificationPlan } from '../components/notification-plan'
import { Substitutes } from '../components/substitutes'

/** 本人対応: contacts with the persons concerned, as counts, in the order in which they happened. */
export default function NotificationTab({ number }: { number: string }) {
  const { t } = useTranslation()
  return (
    <QueryView query={useQuery(notificationQuery(number))}>
      {(notification) => (
        <>
          <p className="mb-4">
            <StatusTag tone={notification.status === 'CONFIRMED' ? 'done' : 'active'}>
              {t(`notification.status.${notification.status}`)}
            </StatusTag>
          </p>
          <div className="mb-6">
            <LimitsOf number={number} clocks={['PERSON_NOTICE_START', 'PERSON_NOTICE_DONE']} />
          </div>
          <div className="mb-6">
            <NotificationPlan number={number} notification={notification} />
          </div>
          <div className="mb-6 empty:hidden">
            <Substitutes number={number} notification={notification} />
          </div>
          {notification.contacts.length + notification.statements.length === 0 ? (
            <EmptyState title={t('notification.none')}>{t('notification.noneText')}</EmptyState>
          ) : (
            <Contacts number={number} notification={notification} />
          )}
        </>
      )}
    </QueryView>
  )
}
