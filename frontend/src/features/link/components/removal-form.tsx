import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { removeLink } from '../api'
import { useRecord } from './use-record'

/** Takes a link back, with the reason. */
export function RemovalForm({ number, id, onDone }: { number: string; id: number; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const form = useOfficeForm(z.object({ reason: requiredText(1000) }), { reason: '' })
  const submit = useSubmit(form, async ({ reason }) => {
    await record(removeLink(number, id, reason), t('link.removedDone'))
    onDone()
  })
  return (
    <Form form={form} submit={submit} submitLabel={t('link.remove')}>
      <p>{t('link.removeText')}</p>
      <TextArea
        id="reason"
        label={t('link.removeReason')}
        required
        rows={3}
        maxLength={1000}
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
    </Form>
  )
}
