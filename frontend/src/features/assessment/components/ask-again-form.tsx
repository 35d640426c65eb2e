import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { z } from 'zod'
import { requiredText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { askAgain } from '../api'

const schema = z.object({ reason: requiredText(1000) })

/** もう一度判断する: says why, and goes on to the form of the judgement. */
export function AskAgainForm({ number }: { number: string }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const navigate = useNavigate()
  const form = useOfficeForm(schema, { reason: '' })
  const submit = useSubmit(form, async (values) => {
    await askAgain(number, values)
    await client.invalidateQueries()
    await navigate(`/incidents/${number}/steps/assess-duty`)
  })
  return (
    <Form form={form} submit={submit} submitLabel={t('assessment.askSubmit')}>
      <p>{t('assessment.askText')}</p>
      <TextArea
        id="reason"
        label={t('assessment.askReason')}
        hint={t('assessment.askReasonHint')}
        required
        rows={3}
        maxLength={1000}
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
    </Form>
  )
}
