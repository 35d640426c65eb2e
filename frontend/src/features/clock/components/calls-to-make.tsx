import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { callsQuery } from '../api'
import { CallItem } from './call-item'

/** 電話で伝える: what rang at night and is told by me or my colleagues; nothing where there is none. */
export default function CallsToMake() {
  const { t } = useTranslation()
  const calls = useQuery(callsQuery).data ?? []
  if (calls.length === 0) return null
  return (
    <section aria-labelledby="calls-to-make" className="mb-6">
      <h2 id="calls-to-make" className="mb-1 text-std-20B-160">{t('clock.calls.title')}</h2>
      <p className="mb-3 text-std-16N-170">{t('clock.calls.lead')}</p>
      <ul className="flex flex-col gap-4">{calls.map((call) => <CallItem key={call.id} call={call} ofMany />)}</ul>
    </section>
  )
}
