import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, Outlet, useLocation } from 'react-router'
import { actAs } from '@/lib/http'
import { asProblem } from '@/lib/problem'
import { PersonOfPage, type Session } from '@/lib/session'
import { useBrowserSession } from '@/lib/use-browser-session'
import { Button } from '@/ui/button'
import { Loading } from '@/ui/loading'
import { Notice } from '@/ui/notice'
import { Settled } from '@/ui/settled'
import { ToastProvider } from '@/ui/toast'
import { useMessage } from '@/ui/use-message'
import { blocks } from './blocks'
import { Header } from './header'
import { Navigation } from './navigation'
import { OfflineNotice } from './offline-notice'
import { PersonGone } from './person-gone'

/** The first person found, and what is known of them by now; whoever logs in on this browser later is somebody else. */
function useFirstPerson(found: Session | null | undefined): Session | undefined {
  const [person, setPerson] = useState<Session>()
  if (found && found !== person && (!person || person.account.id === found.account.id)) {
    actAs(found.account.id)
    setPerson(found)
  }
  return person
}

/**
 * Frame of the pages behind the login: header, navigation, content; nobody logged in is led to the login. A page stays
 * the page of the person to whom it was shown first: once nobody or somebody else is logged in, it is hidden, not changed.
 */
export function Layout() {
  const { t } = useTranslation()
  const say = useMessage()
  const { pathname, search } = useLocation()
  const query = useBrowserSession()
  const person = useFirstPerson(query.data)
  if (query.isPending)
    return (
      <main className="p-4">
        <Loading />
      </main>
    )
  if (query.data === undefined) {
    return (
      <main className="p-4">
        <Notice kind="error" title={say(asProblem(query.error).message)} role="alert">
          <Button className="mt-3" busy={query.isFetching} onClick={() => void query.refetch()}>
            {t('ui.retry')}
          </Button>
        </Notice>
      </main>
    )
  }
  if (!person) return <Navigate to={`/login?to=${encodeURIComponent(pathname + search)}`} replace />
  const { mustChangePassword } = person
  if (mustChangePassword && pathname !== '/account')
    return <Navigate to={`/account?to=${encodeURIComponent(pathname + search)}`} replace />
  return (
    <PersonOfPage value={person}>
      <ToastProvider>
        <div className={query.data?.account.id === person.account.id ? undefined : 'invisible'}>
          <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:z-30 focus:bg-white focus:p-3">
            {t('app.skip')}
          </a>
          <Header session={person} />
          {!mustChangePassword && <Navigation session={person} />}
          <main id="main" tabIndex={-1} className="mx-auto min-h-dvh max-w-6xl px-4 pt-6 pb-28 outline-none md:pb-12">
            <OfflineNotice />
            <Settled>
              {!mustChangePassword && blocks.map(({ everywhere: Block }, index) => Block && <Block key={index} />)}
              <Outlet />
            </Settled>
          </main>
          <footer className="border-t border-solid-gray-200 px-4 py-6 text-center text-std-16N-170 text-solid-gray-700 max-md:pb-28 print:hidden">
            {t('app.footer')}
          </footer>
        </div>
        <PersonGone person={person} now={query.data} />
      </ToastProvider>
    </PersonOfPage>
  )
}
