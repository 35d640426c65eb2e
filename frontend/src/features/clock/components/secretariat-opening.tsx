import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useServerNow } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { openAsSecretariat } from '../api'
import { useReadClocks } from '../use-read-clocks'
import { WhyLate } from './why-late'

/** Says by itself that somebody of the secretariat has opened the case; after the limit it asks for the reason first. */
export function SecretariatOpening({ number, limit, explained }: { number: string; limit: string; explained: boolean }) {
  const { t } = useTranslation()
  const dates = useDates()
  const may = useMay(number)('openAsSecretariat')
  const late = Date.parse(limit) < useServerNow()
  if (!may) return null
  if (!late || explained) return <Opened number={number} />
  return <WhyLate number={number} words="secretariat" title={t('clock.secretariat.title', { at: dates.limit(limit) })}
    send={(reason) => openAsSecretariat(number, reason)} />
}

function Opened({ number }: { number: string }) {
  const readAnew = useReadClocks(number)
  const { mutate } = useMutation({ mutationFn: () => openAsSecretariat(number, null), onSettled: readAnew })
  useEffect(() => mutate(), [mutate])
  return null
}
