import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { Select } from '@/ui/select'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { addCaseAddressee, type Addable } from '../api'
import { useRecord } from './use-record'

const schema = z.object({ addressee: z.string().min(1, 'lib.chooseOne'), reason: requiredText(1000) })

/** Adds an addressee of the list to the case by hand. */
export function AddForm({ number, toAdd, onDone }: { number: string; toAdd: readonly Addable[]; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const form = useOfficeForm(schema, { addressee: '', reason: '' })
  const submit = useSubmit(form, async ({ addressee, reason }) => {
    await record(addCaseAddressee(number, { addressee: Number(addressee), reason }), t('addressee.added'))
    onDone()
  })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('addressee.addSubmit')}>
      <Select
        id="addressee"
        label={t('addressee.which')}
        hint={t('addressee.whichHint')}
        required
        error={errors.addressee?.message}
        {...form.register('addressee')}
        options={toAdd.map(({ addressee, name, named }) => ({
          value: String(addressee),
          label: named ? t('addressee.namedChoice', { name }) : name,
        }))}
      />
      <TextArea
        id="reason"
        label={t('addressee.addReason')}
        required
        rows={2}
        maxLength={1000}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
    </Form>
  )
}
