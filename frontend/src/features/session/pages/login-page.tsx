import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { sessionQuery, type Session } from '@/lib/session'
import { useBrowserSession } from '@/lib/use-browser-session'
import { Card } from '@/ui/card'
import { Loading } from '@/ui/loading'
import { Notice } from '@/ui/notice'
import { PageTitle } from '@/ui/page-title'
import { DemoAccounts } from '../components/demo-accounts'
import { LoggedInAlready } from '../components/logged-in-already'
import { LoginForm } from '../components/login-form'
import { ownAddress } from '../own-address'

/** The login; afterwards the page that was asked for. Whoever is logged in already is named first. */
export function Component() {
  const { t } = useTranslation()
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { data: session } = useBrowserSession()
  const [entered, setEntered] = useState(false)
  const target = ownAddress(params.get('to'))

  function enter(now: Session) {
    setEntered(true)
    queries.setQueryData(sessionQuery.queryKey, now)
    void navigate(target, { replace: true })
  }

  if (entered) return <Loading />
  if (session) return <LoggedInAlready session={session} target={target} />
  return (
    <>
      <PageTitle title={t('session.title')} />
      {params.has('out') && <Notice kind="success" className="mb-6" title={t('session.out')} role="status" />}
      <Card>
        <LoginForm onLogin={enter} />
      </Card>
      <DemoAccounts onLogin={enter} />
    </>
  )
}
