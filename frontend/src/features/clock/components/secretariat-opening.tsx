import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useMay } from '@/lib/allowed-operations'
import { requiredText } from '@/lib/forms'
import { useServerNow } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { Form } from '@/ui/form'
import { Notice } from '@/ui/notice'
import { TextArea } from '@/ui/text-area'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { clocksQuery, openAsSecretariat } from '../api'

const schema = z.object({ latenessReason: requiredText(1000) })

/** Says by itself that somebody of the secretariat has opened the case; after the limit it asks for the reason first. */
export function SecretariatOpening({ number, limit }: { number: string; limit: string }) {
  const may = useMay(number)('openAsSecretariat')
  const late = Date.parse(limit) < useServerNow()
  if (!may) return null
  return late ? <WhyLate number={number} limit={limit} /> : <Opened number={number} />
}

function useReadAnew(number: string) {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: clocksQuery(number).queryKey })
}

function Opened({ number }: { number: string }) {
  const readAnew = useReadAnew(number)
  const { mutate } = useMutation({ mutationFn: () => openAsSecretariat(number, null), onSettled: readAnew })
  useEffect(() => mutate(), [mutate])
  return null
}

function WhyLate({ number, limit }: { number: string; limit: string }) {
  const { t } = useTranslation()
  const dates = useDates()
  const toast = useToast()
  const readAnew = useReadAnew(number)
  const form = useOfficeForm(schema, { latenessReason: '' })
  const submit = useSubmit(form, async ({ latenessReason }) => {
    await openAsSecretariat(number, latenessReason)
    toast(t('clock.secretariat.sent'))
    await readAnew()
  })
  return (
    <Notice kind="warning" title={t('clock.secretariat.title', { at: dates.dateTime(limit) })}>
      <p className="mb-3">{t('clock.secretariat.lead')}</p>
      <Form form={form} submit={submit} submitLabel={t('clock.secretariat.send')}>
        <TextArea id="latenessReason" label={t('clock.secretariat.reason')} required rows={2} maxLength={1000}
          error={form.formState.errors.latenessReason?.message} {...form.register('latenessReason')} />
      </Form>
    </Notice>
  )
}
