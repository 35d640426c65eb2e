import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { below } from '@/lib/query-keys'
import { Notice } from '@/ui/notice'
import { recordPlanRead } from '../api'

/** Notes that the director has opened the approved plans that were reported; nothing has to be pressed. */
export function ReadOnOpening({ number, plans }: { number: string; plans: readonly number[] }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const opened = plans.join(' ')
  useEffect(() => {
    if (!opened) return
    // Where it is not noted, the line stays among what waits and the next opening notes it.
    void Promise.all(opened.split(' ').map((plan) => recordPlanRead(number, Number(plan))))
      .then(() => queries.invalidateQueries({ queryKey: below('/api/confirmations') }))
      .catch(() => undefined)
  }, [number, opened, queries])
  return plans.length > 0 && <Notice title={t('prevention.reported')}>{t('prevention.reportedText')}</Notice>
}
