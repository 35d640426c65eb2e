import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '@/ui/notice'
import { useFocused } from './use-focused'

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}

/** A calm sentence while the device has no connection, unless the page says it itself. */
export function OfflineNotice() {
  const { t } = useTranslation()
  const told = useFocused()
  const online = useSyncExternalStore(subscribe, () => navigator.onLine)
  return (
    <div role="status">{!online && !told && <Notice kind="warning" className="mb-4" title={t('app.offline')} />}</div>
  )
}
