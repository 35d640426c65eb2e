import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useServerNow } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { openAsSecretariat } from '../api'
import { useReadClocks } from '../use-read-clocks'
import { WhyLate } from './why-late'

interface Props {
  number: string
  limit: string
  /** When one of the secretariat acted in the case too late, without saying why; null while nobody did. */
  actedAt: string | null
  /** Whether the case was entered late, and why that was has been said. */
  explained: boolean
}

/** Says by itself that somebody of the secretariat has opened the case; after the limit it asks for the reason. */
export function SecretariatOpening({ number, limit, actedAt, explained }: Props) {
  const { t } = useTranslation()
  const dates = useDates()
  const may = useMay(number)('openAsSecretariat')
  const late = Date.parse(limit) < useServerNow()
  if (!may) return null
  if (!late || explained) return <Opened number={number} />
  const title = actedAt
    ? t('clock.secretariat.acted', { at: dates.dateTime(actedAt), limit: dates.limit(limit) })
    : t('clock.secretariat.title', { at: dates.limit(limit) })
  return (
    <WhyLate number={number} words="secretariat" title={title} send={(reason) => openAsSecretariat(number, reason)} />
  )
}

function Opened({ number }: { number: string }) {
  const readAnew = useReadClocks(number)
  const { mutate } = useMutation({ mutationFn: () => openAsSecretariat(number, null), onSettled: readAnew })
  useEffect(() => mutate(), [mutate])
  return null
}
