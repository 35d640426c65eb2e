import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Navigate, useNavigate, useSearchParams } from 'react-router'
import { sessionQuery } from '@/lib/session'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { PageTitle } from '@/ui/page-title'
import { DemoAccounts } from '../components/demo-accounts'
import { LoginForm } from '../components/login-form'
import { ownAddress } from '../own-address'

/** The login; afterwards the page that was asked for. */
export function Component() {
  const { t } = useTranslation()
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const { data: session } = useQuery(sessionQuery)
  const target = ownAddress(params.get('to'))
  if (session) return <Navigate to={target} replace />
  const enter = () => void navigate(target, { replace: true })
  return (
    <>
      <PageTitle title={t('session.title')} />
      {params.has('out') && <Notice kind="success" className="mb-6" title={t('session.out')} role="status" />}
      <Card><LoginForm onLogin={enter} /></Card>
      <DemoAccounts onLogin={enter} />
    </>
  )
}
