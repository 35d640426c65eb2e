import { useTranslation } from 'react-i18next'
import { toInputs } from '@/lib/dates'
import { serverNow } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import type { IncidentReceipt } from '../api'

/** Somebody who was told: how, and whether that person has opened the case. */
export function Told({ one }: { one: IncidentReceipt['knows'][number] }) {
  const { t } = useTranslation()
  const dates = useDates()
  // Without its day the time would be taken for one of today.
  const when = (at: string) => (toInputs(at).date === toInputs(serverNow()).date ? dates.time(at) : dates.dateTime(at))
  return (
    <li>
      <p className="text-std-17B-170">
        {one.post} {one.name}
      </p>
      <p className="text-std-16N-170 text-solid-gray-700">
        {t(one.mailed ? 'report.sent.mailed' : 'report.sent.notMailed')}{' '}
        {one.openedAt ? t('report.sent.openedAt', { at: when(one.openedAt) }) : t('report.sent.notOpened')}
      </p>
    </li>
  )
}
