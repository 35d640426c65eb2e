import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { optionalText, requiredText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { changeUnit, type Unit } from '../api'
import { useChange } from './use-change'

const schema = z.object({ name: requiredText(100), phone: optionalText(30) })

/** Gives a unit another name or telephone number. */
export function RenameForm({ unit, onDone }: { unit: Unit; onDone: () => void }) {
  const { t } = useTranslation()
  const changed = useChange()
  const form = useOfficeForm(schema, { name: unit.name, phone: unit.phone ?? '' })
  const submit = useSubmit(form, async ({ name, phone }) => {
    await changeUnit(unit.code, name, phone)
    onDone()
    await changed(t('admin.unitChanged', { name }))
  })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('admin.change')}>
      <TextField
        id="name"
        label={t('admin.unitName')}
        required
        error={errors.name?.message}
        {...form.register('name')}
      />
      <TextField
        id="phone"
        label={t('admin.phone')}
        inputMode="tel"
        className="w-60"
        error={errors.phone?.message}
        {...form.register('phone')}
      />
    </Form>
  )
}
