import { useTranslation } from 'react-i18next'
import { LinkButton } from '@/ui/link-button'
import { PageTitle } from '@/ui/page-title'

/** An address that leads nowhere, or to a case that is not for this person to know. */
export function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <>
      <PageTitle title={t('app.notFound')} />
      <p className="mb-6">{t('app.notFoundText')}</p>
      <LinkButton to="/">{t('app.toTasks')}</LinkButton>
    </>
  )
}
