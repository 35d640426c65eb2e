import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredText } from '@/lib/forms'
import { below } from '@/lib/query-keys'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { withdrawTraining } from '../api'

/** Takes a training back that was entered wrongly, with the reason. */
export function WithdrawalForm({ training, onDone }: { training: number; onDone: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const form = useOfficeForm(z.object({ reason: requiredText(1000) }), { reason: '' })
  const submit = useSubmit(form, async ({ reason }) => {
    await withdrawTraining(training, reason)
    await queries.invalidateQueries({ queryKey: below('/api/trainings') })
    toast(t('training.withdrawn'))
    onDone()
  })
  return (
    <Form form={form} submit={submit} submitLabel={t('training.withdraw')}>
      <TextArea
        id="reason"
        label={t('training.reason')}
        required
        rows={2}
        maxLength={1000}
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
    </Form>
  )
}
