import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { takeHoldingBack, type Holding } from '../api'
import { useChange } from './use-change'

const schema = z.object({ reason: requiredText(200) })

/** Takes back an appointment that was a slip. */
export function TakeBackForm({ holding, onDone }: { holding: Holding; onDone: () => void }) {
  const { t } = useTranslation()
  const changed = useChange()
  const form = useOfficeForm(schema, { reason: '' })
  const submit = useSubmit(form, async ({ reason }) => {
    await takeHoldingBack(holding.id, reason)
    onDone()
    await changed(t('admin.takenBack'))
  })
  return (
    <Form form={form} submit={submit} submitLabel={t('admin.takeBack')}>
      <p>{t('admin.takeBackText', { name: holding.displayName })}</p>
      <TextField
        id="reason"
        label={t('admin.takeBackReason')}
        hint={t('admin.takeBackReasonHint')}
        required
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
    </Form>
  )
}
