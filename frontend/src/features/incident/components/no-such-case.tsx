import { useTranslation } from 'react-i18next'
import { LinkButton } from '@/ui/link-button'
import { PageTitle } from '@/ui/page-title'

/** No case has the number, or it is not for this person to know: the page says neither which nor the number. */
export function NoSuchCase() {
  const { t } = useTranslation()
  return (
    <>
      <PageTitle title={t('incident.notThere')} />
      <p className="mb-6">{t('incident.notThereText')}</p>
      <p className="flex flex-wrap gap-3">
        <LinkButton to="/incidents">{t('incident.list.title')}</LinkButton>
        <LinkButton to="/">{t('incident.toTasks')}</LinkButton>
      </p>
    </>
  )
}
