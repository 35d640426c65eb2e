import { useTranslation } from 'react-i18next'
import { asProblem } from '@/lib/problem'
import { useToldTime } from '@/lib/told-time'
import { useDates } from '@/lib/use-dates'
import { Notice } from '@/ui/notice'
import type { SplitPreview } from '../api'

interface Props {
  preview: SplitPreview | undefined
  /** Why the case cannot be split so. */
  refused: Error | null
  /** Whether counts go over. */
  counted: boolean
}

/** What follows when a part of the case goes on as a case of its own, or why it cannot. */
export function SplitConsequences({ preview, refused, counted }: Props) {
  const { t } = useTranslation()
  const dates = useDates()
  const told = useToldTime()
  if (refused) {
    const { violations, message } = asProblem(refused)
    return (
      <Notice kind="warning" title={t('incident.splitting.cannot')}>
        <p>{t(violations[0]?.message ?? message)}</p>
      </Notice>
    )
  }
  if (!preview) return null
  return (
    <Notice title={t('incident.splitting.follows')}>
      <ul className="list-disc pl-6">
        <li>{t('incident.splitting.opened', { title: preview.title })}</li>
        <li>{t('incident.splitting.known', { known: told.whole(preview.known) })}</li>
        {counted && (
          <li>{t(preview.countsLeave ? 'incident.splitting.countsLeave' : 'incident.splitting.countsStay')}</li>
        )}
        {preview.goes.length > 0 ? (
          preview.goes.map((sentence) => <li key={sentence}>{sentence}</li>)
        ) : (
          <li>{t('incident.splitting.contracts')}</li>
        )}
        <li>{t('incident.splitting.stays')}</li>
      </ul>
      <p className="mt-2">{t('incident.splitting.limits')}</p>
      <ul className="list-disc pl-6">
        {preview.limits.map(({ key, unitName, limit }, index) => (
          <li key={index}>
            {t('incident.splitting.limit', {
              what: t(`clock.key.${key}`) + (unitName ? t('ui.inBrackets', { text: unitName }) : ''),
              at: dates.limit(limit),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
