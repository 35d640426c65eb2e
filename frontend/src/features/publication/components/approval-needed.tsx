import { useTranslation } from 'react-i18next'
import { Notice } from '@/ui/notice'
import { TextLink } from '@/ui/text-link'
import type { OfficialText } from '../api'
import { isApproved } from '../words-of'

/** Above a form on what was published: that the director has not approved the text; nothing where that is done. */
export function ApprovalNeeded({ number, text }: { number: string; text: OfficialText }) {
  const { t } = useTranslation()
  if (isApproved(text)) return null
  return (
    <Notice kind="warning" title={t('publication.approval.needed')}>
      <p>{t('publication.approval.neededText')}</p>
      <TextLink to={`/publication-texts/${number}`} className="inline-flex min-h-11 items-center">
        {t('publication.approval.see')}
      </TextLink>
    </Notice>
  )
}
