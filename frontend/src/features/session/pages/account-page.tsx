import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { postLabel } from '@/lib/post-label'
import { sessionQuery, useSession } from '@/lib/session'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { Notice } from '@/ui/notice'
import { PageTitle } from '@/ui/page-title'
import { useToast } from '@/ui/toast'
import { OwnSessions } from '../components/own-sessions'
import { PasswordForm } from '../components/password-form'
import { ownSessionsQuery } from '../api'
import { ownAddress } from '../own-address'

/** 自分のアカウント: as whom one is logged in, the own password, and where one is logged in; with a temporary password the only page there is. */
export function Component() {
  const { t } = useTranslation()
  const { account, posts, mustChangePassword } = useSession()
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const toast = useToast()

  async function changed() {
    toast(t('session.passwordChanged'))
    await queries.refetchQueries({ queryKey: sessionQuery.queryKey })
    await queries.invalidateQueries({ queryKey: ownSessionsQuery.queryKey })
    if (mustChangePassword) await navigate(ownAddress(params.get('to')), { replace: true })
  }

  return (
    <>
      <PageTitle title={t('session.account')} />
      <div className="flex flex-col gap-6">
        {mustChangePassword ? (
          <Notice title={t('session.temporary')}>{t('session.temporaryText')}</Notice>
        ) : (
          <>
            <DescriptionList
              items={[
                { label: t('session.name'), value: account.displayName },
                { label: t('session.login'), value: account.login },
                {
                  label: t('session.posts'),
                  value:
                    posts.length === 0 ? (
                      t('session.noPosts')
                    ) : (
                      <ul>
                        {posts.map((post) => (
                          <li key={`${post.unitCode} ${post.role} ${String(post.deputy)}`}>
                            {postLabel(post.unitName, post.postName)}
                            {post.deputy && t('session.asDeputy')}
                          </li>
                        ))}
                      </ul>
                    ),
                },
              ]}
            />
            <p>{t('session.askAdministrator')}</p>
          </>
        )}
        <Card title={t('session.changePassword')}>
          <PasswordForm login={account.login} onDone={changed} />
        </Card>
        {!mustChangePassword && (
          <Card title={t('session.devices')}>
            <OwnSessions />
          </Card>
        )}
      </div>
    </>
  )
}
