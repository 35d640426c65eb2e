import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { sessionQuery, type Session } from '@/lib/session'
import { LoginForm } from '@/features/session/components/login-form'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'

/**
 * When the login ends while somebody works, or somebody else logs in on this browser, the login comes to the page, not
 * the page to the login: what was typed stays in its fields. Another person than before starts on a fresh page.
 */
export function PersonGone({ person, now }: { person: Session; now: Session | null }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const name = person.account.displayName
  const other = now?.account.displayName

  function enter(session: Session) {
    if (session.account.id !== person.account.id) return location.assign('/')
    queries.setQueryData(sessionQuery.queryKey, session)
    // Requests that were refused while nobody was logged in are made again.
    void queries.refetchQueries({ predicate: ({ state }) => state.status === 'error' })
  }

  return (
    <Dialog
      open={now?.account.id !== person.account.id}
      title={other ? t('app.otherPerson', { name: other }) : t('app.loginEnded')}
    >
      <p className="mb-4">{other ? t('app.otherPersonText', { name }) : t('app.loginEndedText')}</p>
      <LoginForm login={person.account.login} onLogin={enter} />
      {other && (
        <div className="mt-6 border-t border-solid-gray-420 pt-4">
          <p className="mb-3">{t('app.otherPersonGoesOn', { name, other })}</p>
          <Button kind="secondary" onClick={() => location.assign('/')}>
            {t('app.goOnAs', { name: other })}
          </Button>
        </div>
      )}
    </Dialog>
  )
}
