import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/lib/problem'
import type { Session } from '@/lib/session'
import { Card } from '@/ui/card'
import { ErrorSummary } from '@/ui/error-summary'
import { demoAccountsQuery, logIn, type DemoAccount } from '../api'

/** The people of the demonstration, to log in with one press. */
export function DemoAccounts({ onLogin }: { onLogin: (session: Session) => void }) {
  const { t } = useTranslation()
  const { data: accounts } = useQuery(demoAccountsQuery)
  const [refusal, setRefusal] = useState({ message: '', round: 0 })
  if (!accounts?.length) return null

  async function enter({ login, password }: DemoAccount) {
    try {
      onLogin(await logIn(login, password))
    } catch (thrown) {
      setRefusal({ message: asProblem(thrown).message, round: refusal.round + 1 })
    }
  }

  return (
    <Card title={t('session.demoTitle')} className="mt-8">
      <p className="mb-3">{t('session.demoText')}</p>
      <ErrorSummary errors={refusal.message ? [{ message: refusal.message }] : []} round={refusal.round} />
      <ul>
        {accounts.map((account) => (
          <li key={account.login}>
            <button
              type="button"
              onClick={() => void enter(account)}
              className="min-h-11 w-full cursor-pointer rounded-8 px-3 py-2 text-left hover:bg-key-50"
            >
              <span className="text-std-16B-170 text-key-1000 underline underline-offset-4">{account.displayName}</span>{' '}
              <span>{account.post}</span>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  )
}
