import { useTranslation } from 'react-i18next'
import { postLabel } from '@/lib/post-label'
import { useDates } from '@/lib/use-dates'
import type { Call } from '../api'

/** What became of the calls of a case, or that others are still to make them. */
export function PastCalls({ calls }: { calls: Call[] }) {
  const { t } = useTranslation()
  const dates = useDates()
  const outcome = ({ told, open }: Call) =>
    told
      ? t('clock.calls.told', { at: dates.dateTime(told.at), reached: told.reached, by: told.byPost })
      : t(open ? 'clock.calls.waiting' : 'clock.calls.noLonger')
  return (
    <details className="mt-2">
      <summary className="cursor-pointer py-3 text-dns-16N-130">
        {t('clock.calls.history', { count: calls.length })}
      </summary>
      <ul>
        {calls.map((call) => (
          <li key={call.id} className="border-b border-solid-gray-200 py-2 last:border-b-0">
            <p>
              {dates.dateTime(call.openedAt)} {postLabel(call.unitName, call.post)}
              {t('ui.inBrackets', { text: t(`clock.key.${call.key}`) })}
            </p>
            <p className="text-dns-16N-130 text-solid-gray-800">{outcome(call)}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}
