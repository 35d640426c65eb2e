import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { dismissAddressee, type CaseAddressee } from '../api'
import { useRecord } from './use-record'

const schema = z.object({ reason: requiredText(1000) })

/** 不要: says why an addressee need not be told; where the rule named it, another person confirms. */
export function DismissalForm({ number, to, onDone }: { number: string; to: CaseAddressee; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const form = useOfficeForm(schema, { reason: '' })
  const submit = useSubmit(form, async ({ reason }) => {
    await record(
      dismissAddressee(number, to.id, reason),
      t(to.byRule ? 'addressee.dismissalAsked' : 'addressee.dismissed'),
    )
    onDone()
  })
  return (
    <Form form={form} submit={submit} submitLabel={t('addressee.dismissSubmit')}>
      <p>{t(to.byRule ? 'addressee.dismissByTwo' : 'addressee.dismissAlone')}</p>
      <TextArea
        id="reason"
        label={t('addressee.dismissReason')}
        required
        rows={3}
        maxLength={1000}
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
    </Form>
  )
}
