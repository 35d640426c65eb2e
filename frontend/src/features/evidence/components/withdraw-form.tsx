import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { attachmentsQuery, withdrawAttachment, type Attachment } from '@/lib/attachments'
import { requiredText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'

const schema = z.object({ reason: requiredText(1000) })

/** Why a file no longer counts. */
export function WithdrawForm({ number, file, onDone }: { number: string; file: Attachment; onDone: () => void }) {
  const { t } = useTranslation()
  const toast = useToast()
  const client = useQueryClient()
  const form = useOfficeForm(schema, { reason: '' })
  const submit = useSubmit(form, async ({ reason }) => {
    client.setQueryData(attachmentsQuery(number).queryKey, await withdrawAttachment(number, file.id, reason))
    toast(t('evidence.withdrawn'))
    onDone()
  })
  return (
    <Form form={form} submit={submit} submitLabel={t('evidence.withdraw')}>
      <p>{t('evidence.withdrawText')}</p>
      <TextArea
        id="reason"
        label={t('evidence.reason')}
        required
        maxLength={1000}
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
    </Form>
  )
}
