import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { onUnauthenticated } from '@/lib/http'
import type { Session } from '@/lib/session'
import { LoginForm } from '@/features/session/components/login-form'
import { Dialog } from '@/ui/dialog'

/**
 * When the login ends while somebody works, the login comes to the page, not the page to the login: what was typed
 * stays in its fields. Another person than before starts on a fresh page.
 */
export function LoginEnded({ session }: { session: Session }) {
  const { t } = useTranslation()
  const [ended, setEnded] = useState(false)
  useEffect(() => onUnauthenticated(() => setEnded(true)), [])
  return (
    <Dialog open={ended} title={t('app.loginEnded')}>
      <p className="mb-4">{t('app.loginEndedText')}</p>
      <LoginForm onLogin={(now) => (now.account.id === session.account.id ? setEnded(false) : location.assign('/'))} />
    </Dialog>
  )
}
