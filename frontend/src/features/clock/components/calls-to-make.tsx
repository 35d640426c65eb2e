import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { callsQuery, type Call } from '../api'
import { CallItem } from './call-item'

/** So many stand open; a night with many cases must not push the tasks off the page. */
const SHOWN = 3

/** 電話で伝える: what rang at night and is told by me or my colleagues, the latest first; nothing where there is none. */
export default function CallsToMake() {
  const { t } = useTranslation()
  const calls = [...(useQuery(callsQuery).data ?? [])].sort((one, other) => other.id - one.id)
  const items = (some: readonly Call[]) => (
    <ul className="flex flex-col gap-4">
      {some.map((call) => (
        <CallItem key={call.id} call={call} ofMany />
      ))}
    </ul>
  )
  if (calls.length === 0) return null
  return (
    <section aria-labelledby="calls-to-make" className="mb-6">
      <h2 id="calls-to-make" className="mb-1 text-std-20B-160">
        {t('clock.calls.title')}
      </h2>
      <p className="mb-3 text-std-16N-170">{t('clock.calls.lead')}</p>
      {items(calls.slice(0, SHOWN))}
      {calls.length > SHOWN && (
        <details className="mt-2">
          <summary className="cursor-pointer py-3 text-std-16B-170">
            {t('clock.calls.others', { count: calls.length - SHOWN })}
          </summary>
          {items(calls.slice(SHOWN))}
        </details>
      )}
    </section>
  )
}
