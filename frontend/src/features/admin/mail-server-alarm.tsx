import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { hasRole, useSession } from '@/lib/session'
import { useDates } from '@/lib/use-dates'
import { Notice } from '@/ui/notice'
import { TextLink } from '@/ui/text-link'
import { mailServerQuery } from './api'

/** On every page of the secretariat and the administrator while the mail server takes no mails. */
export default function MailServerAlarm() {
  const { t } = useTranslation()
  const dates = useDates()
  const session = useSession()
  const admin = hasRole(session, 'admin')
  const told = admin || hasRole(session, 'secretariat')
  const { data: server } = useQuery({ ...mailServerQuery, enabled: told })
  if (!told || !server?.fault || !server.awaySince) return null
  return (
    <Notice kind="warning" role="status" title={t('admin.undelivered.server.title')} className="mb-6 print:hidden">
      <p>
        {t(admin ? 'admin.undelivered.server.toAdmin' : 'admin.undelivered.server.toSecretariat', {
          at: dates.dateTime(server.awaySince),
          count: server.waiting,
        })}
      </p>
      {admin && (
        <p>
          <TextLink to="/admin/mails" className="inline-block py-2">
            {t('admin.undelivered.server.toMails')}
          </TextLink>
        </p>
      )}
    </Notice>
  )
}
