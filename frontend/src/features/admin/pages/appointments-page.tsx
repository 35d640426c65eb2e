import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { AdminFrame } from '../parts/admin-frame'
import { EmptyState } from '@/ui/empty-state'
import { QueryView } from '@/ui/query-view'
import { appointmentsQuery } from '../api'
import { AppointmentCard } from '../components/appointment-card'

/** 確認待ちの登録: appointments that count only when a second person confirms. */
export function Component() {
  const { t } = useTranslation()
  return (
    <AdminFrame title={t('admin.appointments.title')}>
      <p>{t('admin.appointments.lead')}</p>
      <QueryView query={useQuery(appointmentsQuery)}>
        {(waiting) =>
          waiting.length === 0 ? (
            <EmptyState title={t('admin.appointments.none')}>{t('admin.appointments.noneText')}</EmptyState>
          ) : (
            waiting.map((appointment) => <AppointmentCard key={appointment.id} appointment={appointment} />)
          )
        }
      </QueryView>
    </AdminFrame>
  )
}
