import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useTableChange } from '../use-table-change'

const schema = z.object({ reason: requiredText(400) })

interface Props {
  label: string
  submitLabel: string
  /** What is said once it is done. */
  done: string
  send: (reason: string) => Promise<unknown>
  onDone: () => void
}

/** Asks for the reason of an act, and does it. */
export function ReasonForm({ label, submitLabel, done, send, onDone }: Props) {
  const { t } = useTranslation()
  const changed = useTableChange()
  const form = useOfficeForm(schema, { reason: '' })
  const submit = useSubmit(form, async ({ reason }) => {
    await send(reason)
    onDone()
    await changed(done)
  })
  return (
    <Form form={form} submit={submit} submitLabel={submitLabel}>
      <TextArea
        id="reason"
        label={label}
        hint={t('dutytable.reasonKept')}
        required
        rows={3}
        maxLength={400}
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
    </Form>
  )
}
