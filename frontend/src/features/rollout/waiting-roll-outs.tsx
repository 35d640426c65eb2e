import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useServerNow } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { Notice } from '@/ui/notice'
import { TextLink } from '@/ui/text-link'
import { receivedQuery } from './api'
import { isLate } from './late'

/** Texts that I have to pass on in my unit; nothing where there is none. */
export default function WaitingRollOuts() {
  const { t } = useTranslation()
  const dates = useDates()
  const now = useServerNow()
  const { data = [] } = useQuery(receivedQuery)
  const waiting = data.filter(({ units }) => units.some(({ mayAcknowledge }) => mayAcknowledge))
  if (waiting.length === 0) return null
  return (
    <Notice kind="warning" title={t('rollout.waiting', { count: waiting.length })} className="mb-6">
      <ul>
        {waiting.map(({ id, title, due }) => (
          <li key={id} className="py-1">
            <TextLink to={`/roll-outs/${id}`} className="inline-flex min-h-11 items-center">
              {t('rollout.numbered', { id, title })}
            </TextLink>
            <span className="block break-keep wrap-anywhere text-dns-16N-130 text-solid-gray-800">
              {t(isLate(due, now) ? 'rollout.wasDue' : 'rollout.until', { due: dates.date(due) })}
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
