import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSession } from '@/lib/session'
import { Notice } from '@/ui/notice'
import { TextLink } from '@/ui/text-link'
import { appointmentsQuery } from './api'

const CONFIRM = ['admin', 'secretariat-head', 'auditor'] as const

/** Tells whoever may be the second person that an appointment waits. */
export default function WaitingAppointments({ className = 'mb-6' }: { className?: string }) {
  const { t } = useTranslation()
  const { roles } = useSession()
  const { data = [] } = useQuery({ ...appointmentsQuery, enabled: CONFIRM.some((role) => roles.includes(role)) })
  const waiting = data.filter(({ reader }) => reader === 'SECOND_PERSON')
  if (waiting.length === 0) return null
  return (
    <Notice kind="warning" title={t('admin.appointments.waitForYou', { count: waiting.length })} className={className}>
      <TextLink to="/admin/appointments" className="inline-flex min-h-11 items-center">
        {t('admin.appointments.look')}
      </TextLink>
    </Notice>
  )
}
