import { useTranslation } from 'react-i18next'
import { useRouteError } from 'react-router'
import { asProblem } from '@/lib/problem'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { NotFoundPage } from './not-found-page'

/** What stands where a page failed to render or its code could not be loaded. */
export function BrokenPage() {
  const { t } = useTranslation()
  if (asProblem(useRouteError()).status === 404) return <NotFoundPage />
  return (
    <main className="mx-auto max-w-3xl p-4">
      <Notice kind="error" title={t('app.broken')} role="alert">
        <p className="mb-4">{t('app.brokenText')}</p>
        <Button onClick={() => location.reload()}>{t('app.reload')}</Button>
      </Notice>
    </main>
  )
}
