import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { withdrawHearing, type Hearing } from '../api'
import { useRecord } from './use-record'

interface Props {
  number: string
  hearing: Hearing
  onDone: () => void
}

/** Why a hearing counts no more; it stays to be read. */
export function HearingWithdrawalForm({ number, hearing, onDone }: Props) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const form = useOfficeForm(z.object({ reason: requiredText(1000) }), { reason: '' })
  const submit = useSubmit(form, async ({ reason }) => {
    await record(withdrawHearing(number, hearing.id, reason), t('cause.hearingWithdrawn'))
    onDone()
  })
  return (
    <Form form={form} submit={submit} submitLabel={t('cause.withdrawHearing')}>
      <p>{t('cause.withdrawHearingText')}</p>
      <TextArea
        id="reason"
        label={t('cause.withdrawReason')}
        hint={t('cause.withdrawReasonHint')}
        required
        rows={2}
        maxLength={1000}
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
    </Form>
  )
}
