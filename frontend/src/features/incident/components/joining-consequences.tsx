import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Notice } from '@/ui/notice'
import { joiningPreviewQuery } from '../api'

/** What follows when the facility joins: limits, who is told, who sees the case from then on. */
export function JoiningConsequences({
  number,
  unitCode,
  knownAt,
}: {
  number: string
  unitCode: string
  knownAt: string
}) {
  const { t } = useTranslation()
  const dates = useDates()
  const { data: preview } = useQuery(joiningPreviewQuery(number, unitCode, knownAt))
  if (!preview) return null
  return (
    <Notice title={t('incident.facilities.follows')}>
      <ul className="list-disc pl-6">
        {preview.limits.map(({ key, limit }) => (
          <li key={key}>{t('incident.facilities.limit', { what: t(`clock.key.${key}`), at: dates.limit(limit) })}</li>
        ))}
        {preview.told.map(({ post, unitName, name }) => (
          <li key={name}>{t('incident.facilities.told', { unitName, post, name })}</li>
        ))}
        <li>{t('incident.facilities.seenBy', { units: preview.seenBy.join(t('incident.and')) })}</li>
        {preview.earlierKnown && <li>{t('incident.facilities.earlier')}</li>}
      </ul>
    </Notice>
  )
}
