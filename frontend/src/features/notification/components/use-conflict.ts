import { useTranslation } from 'react-i18next'
import type { ConflictRow } from '@/ui/conflict-notice'
import type { NotificationView } from '../api'

/** What was typed or seen here beside what is stored now. */
export function useConflict(opened: NotificationView, typed: () => string): (current: unknown) => ConflictRow[] {
  const { t } = useTranslation()
  return (current) => {
    const now = current as NotificationView
    const latest = now.contacts.reduce<NotificationView['contacts'][number] | undefined>(
      (last, one) => (last && last.id > one.id ? last : one),
      undefined,
    )
    return [
      {
        label: t('notification.state'),
        mine: t(`notification.status.${opened.status}`),
        theirs: t(`notification.status.${now.status}`),
      },
      {
        label: t('notification.latest'),
        mine: typed(),
        theirs: latest
          ? `${t('notification.toldOnly', { told: latest.told })}\n${t(`notification.means.${latest.means}`)}\n${latest.contactedBy}`
          : '',
      },
    ]
  }
}
