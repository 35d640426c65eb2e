import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { sayNotNeeded } from '../api'

const schema = z.object({ reason: requiredText(1000) })

/** Says why something told outside need not be mended. */
export function NotNeededForm({
  number,
  statement,
  onDone,
}: {
  number: string
  statement: string
  onDone: () => void
}) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const form = useOfficeForm(schema, { reason: '' })
  const submit = useSubmit(form, async ({ reason }) => {
    await sayNotNeeded(number, { statement, reason })
    toast(t('found.told.saved'))
    onDone()
    await queries.invalidateQueries()
  })
  return (
    <Form form={form} submit={submit} submitLabel={t('found.record')}>
      <TextArea
        id="reason"
        label={t('found.reason')}
        required
        rows={3}
        maxLength={1000}
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
    </Form>
  )
}
