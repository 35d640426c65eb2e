import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { withdrawMitigation } from '../api'
import { useRecord } from './use-record'

const schema = z.object({ reason: requiredText(1000) })

/** A mitigating fact holds no longer, or never did, with the reason. */
export function MitigationWithdrawal({ number, fact, onDone }: { number: string; fact: number; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const form = useOfficeForm(schema, { reason: '' })
  const submit = useSubmit(form, async (body) => {
    await record(withdrawMitigation(number, fact, body), t('incident.mitigation.withdrawn'))
    onDone()
  })
  return (
    <Form form={form} submit={submit} submitLabel={t('incident.mitigation.withdraw')}>
      <TextArea
        id="reason"
        label={t('incident.mitigation.reason')}
        required
        rows={2}
        maxLength={1000}
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
    </Form>
  )
}
