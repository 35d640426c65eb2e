import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/lib/problem'
import { logOut, type Session } from '@/lib/session'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ErrorSummary } from '@/ui/error-summary'
import { LinkButton } from '@/ui/link-button'
import { PageTitle } from '@/ui/page-title'
import { useMessage } from '@/ui/use-message'

/** Says who is logged in on this browser already: that person goes on, anybody else logs them out first. */
export function LoggedInAlready({ session, target }: { session: Session; target: string }) {
  const { t } = useTranslation()
  const say = useMessage()
  const [refusal, setRefusal] = useState({ message: '', round: 0 })
  const name = session.account.displayName

  async function change() {
    try {
      await logOut(session, `/login?out=1&to=${encodeURIComponent(target)}`)
    } catch (thrown) {
      setRefusal({ message: say(asProblem(thrown).message), round: refusal.round + 1 })
    }
  }

  return (
    <>
      <PageTitle title={t('session.already', { name })} />
      <Card>
        <ErrorSummary errors={refusal.message ? [{ message: refusal.message }] : []} round={refusal.round} />
        <p className="mb-6">{t('session.alreadyText', { name })}</p>
        <div className="flex flex-wrap gap-3">
          <LinkButton to={target} kind="primary">
            {t('session.goOn', { name })}
          </LinkButton>
          <Button kind="secondary" onClick={() => void change()}>
            {t('session.change')}
          </Button>
        </div>
      </Card>
    </>
  )
}
