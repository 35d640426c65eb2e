import { useTranslation } from 'react-i18next'
import { LinkButton } from '@/ui/link-button'
import { PageTitle } from '@/ui/page-title'

/** There is nothing to print here; says why, and goes back to where there is. */
export function NoSheet({ why, back }: { why: string; back: string }) {
  const { t } = useTranslation()
  return (
    <>
      <PageTitle title={t('authority.sheet.name')} />
      <p className="mb-6">{why}</p>
      <LinkButton to={back}>{t('authority.sheet.back')}</LinkButton>
    </>
  )
}
