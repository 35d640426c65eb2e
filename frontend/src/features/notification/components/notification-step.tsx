import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Beside } from '@/ui/beside'
import { Card } from '@/ui/card'
import { QueryView } from '@/ui/query-view'
import { notificationQuery, type NotificationView } from '../api'
import { Contacts } from './contacts'
import { NotificationPlan } from './notification-plan'
import { Persons } from './persons'
import { Substitutes } from './substitutes'

interface Props {
  number: string
  formFirst?: boolean
  children: (notification: NotificationView) => ReactNode
}

/** A form on telling the persons concerned, read anew when it opens, with numbers and contacts so far beside it. */
export function NotificationStep({ number, formFirst = false, children }: Props) {
  const { t } = useTranslation()
  return (
    <QueryView query={useQuery({ ...notificationQuery(number), gcTime: 0 })}>
      {(notification) => (
        <Beside
          formFirst={formFirst}
          facts={
            <>
              <Persons number={number} />
              <NotificationPlan number={number} notification={notification} />
              <Substitutes number={number} notification={notification} />
              <Card title={t('notification.soFar')}>
                <Contacts number={number} notification={notification} />
              </Card>
            </>
          }
        >
          {children(notification)}
        </Beside>
      )}
    </QueryView>
  )
}
