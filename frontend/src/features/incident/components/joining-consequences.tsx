import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { postLabel } from '@/lib/post-label'
import { useDates } from '@/lib/use-dates'
import { Notice } from '@/ui/notice'
import { joiningPreviewQuery } from '../api'

/** What follows when the unit joins: limits, who is told, who sees the case from then on. */
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
    <Notice title={t('incident.units.follows')}>
      <ul className="list-disc pl-6">
        {preview.limits.map(({ key, limit }) => (
          <li key={key}>{t('incident.units.limit', { what: t(`clock.key.${key}`), at: dates.limit(limit) })}</li>
        ))}
        {preview.told.map(({ post, unitName, name }) => (
          <li key={name}>{t('incident.units.told', { post: postLabel(unitName, post), name })}</li>
        ))}
        <li>{t('incident.units.seenBy', { units: preview.seenBy.join(t('incident.and')) })}</li>
        {preview.earlierKnown && <li>{t('incident.units.earlier')}</li>}
      </ul>
    </Notice>
  )
}
