import { useTranslation } from 'react-i18next'
import { useToldTime } from '@/lib/told-time'
import { useDates } from '@/lib/use-dates'
import type { AuthorityRequest } from '../api'

/** What the Commission asked for, when and how, and until when. */
export function Asked({ request }: { request: AuthorityRequest }) {
  const { t } = useTranslation()
  const told = useToldTime()
  const dates = useDates()
  return (
    <div className="mb-4">
      <p>
        {t('authority.request.when')}: {told.whole(request.asked)}
        {t('ui.inBrackets', { text: t(`authority.channel.${request.channel}`) })}
      </p>
      <p>
        {t('authority.request.due')}: {dates.date(request.due)}
      </p>
      <p className="whitespace-pre-line wrap-break-word">{request.words}</p>
      <p className="text-solid-gray-700">
        {request.by.post} {request.by.name}
      </p>
    </div>
  )
}
