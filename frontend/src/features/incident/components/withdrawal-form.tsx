import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { proposeWithdrawal } from '../api'
import { useRecord } from './use-record'

const schema = z.object({ reason: requiredText(1000) })

/** Why nothing had happened after all, and what follows once it is confirmed. */
export function WithdrawalForm({ number, onDone }: { number: string; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const form = useOfficeForm(schema, { reason: '' })
  const submit = useSubmit(form, async (values) => {
    await record(proposeWithdrawal(number, values), t('incident.withdrawal.proposedDone'))
    onDone()
  })
  return (
    <Form form={form} submit={submit} submitLabel={t('incident.withdrawal.submit')}>
      <p>{t('incident.withdrawal.lead')}</p>
      <TextArea
        id="reason"
        label={t('incident.withdrawal.reason')}
        hint={t('incident.withdrawal.reasonHint')}
        required
        rows={3}
        maxLength={1000}
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
    </Form>
  )
}
