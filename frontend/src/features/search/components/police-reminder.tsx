import { useTranslation } from 'react-i18next'
import { Notice } from '@/ui/notice'
import { TextLink } from '@/ui/text-link'
import type { SearchOfUnit } from '../api'

/** Says that a report to the police may be needed, as long as none is recorded. */
export function PoliceReminder({
  number,
  search,
  link = true,
}: {
  number: string
  search: SearchOfUnit
  link?: boolean
}) {
  const { t } = useTranslation()
  if (!search.policeReminder) return null
  return (
    <Notice kind="warning" title={t('search.policeNeeded')}>
      <p>{t('search.policeNeededText')}</p>
      {link && (
        <p className="mt-1">
          <TextLink to={`/incidents/${number}/search`} className="inline-flex min-h-11 items-center">
            {t('search.toTab')}
          </TextLink>
        </p>
      )}
    </Notice>
  )
}
