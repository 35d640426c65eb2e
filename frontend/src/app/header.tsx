import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { postLabel } from '@/lib/post-label'
import { asProblem } from '@/lib/problem'
import { logOut, type Session } from '@/lib/session'
import { Button } from '@/ui/button'
import { useToast } from '@/ui/toast'
import { useMessage } from '@/ui/use-message'
import { LanguageSwitch } from './language-switch'

/** Name of the application, who is logged in with which posts, language, logout. */
export function Header({ session }: { session: Session }) {
  const { t } = useTranslation()
  const say = useMessage()
  const toast = useToast()
  const leave = () => logOut(session).catch((thrown: unknown) => toast(say(asProblem(thrown).message)))

  return (
    <header className="flex flex-wrap items-center justify-between gap-x-2 border-b border-solid-gray-420 bg-white px-4 py-1">
      <Link to="/" className="flex min-h-11 items-center text-std-18B-160">
        {t('app.name')}
      </Link>
      <div className="flex flex-wrap items-center gap-x-3 md:gap-x-4 print:hidden">
        <p className="text-dns-14N-130">
          <Link
            to="/account"
            title={t('app.account')}
            className="inline-flex min-h-11 items-center text-dns-14B-130 underline underline-offset-4"
          >
            {session.account.displayName}
            <span className="sr-only">{t('app.ofAccount')}</span>
          </Link>
          <span className="max-md:hidden">
            {' '}
            {[
              ...new Set(
                session.posts.map(
                  (post) =>
                    `${postLabel(post.unitName, post.postName)}${post.deputy ? t('ui.inBrackets', { text: t('app.deputy') }) : ''}`,
                ),
              ),
            ].join(' / ')}
          </span>
        </p>
        <LanguageSwitch />
        <Button kind="tertiary" className="mx-0! min-w-0! px-1! md:px-2!" onClick={() => void leave()}>
          {t('app.logout')}
        </Button>
      </div>
    </header>
  )
}
