import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { choice, optionalText, requiredText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { Select } from '@/ui/select'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { enterUnit, UNIT_KINDS, type Unit } from '../api'
import { useChange } from './use-change'

const schema = z.object({
  code: requiredText(20),
  name: requiredText(100),
  kind: choice(UNIT_KINDS),
  parentCode: z.string(),
  phone: optionalText(30),
})

/** Enters a unit under its parent. */
export function UnitForm({ units, onDone }: { units: readonly Unit[]; onDone: () => void }) {
  const { t } = useTranslation()
  const changed = useChange()
  const form = useOfficeForm(schema, { code: '', name: '', kind: '' as never, parentCode: '', phone: '' })
  const submit = useSubmit(form, async (unit) => {
    await enterUnit(unit)
    onDone()
    await changed(t('admin.unitEntered', { name: unit.name }))
  })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('admin.enter')}>
      <TextField
        id="name"
        label={t('admin.unitName')}
        required
        error={errors.name?.message}
        {...form.register('name')}
      />
      <TextField
        id="code"
        label={t('admin.code')}
        hint={t('admin.codeHint')}
        required
        className="w-48"
        autoCapitalize="characters"
        error={errors.code?.message}
        {...form.register('code')}
      />
      <Select
        id="kind"
        label={t('admin.kindLabel')}
        required
        error={errors.kind?.message}
        {...form.register('kind')}
        options={UNIT_KINDS.map((value) => ({ value, label: t(`admin.kind.${value}`) }))}
      />
      <Select
        id="parentCode"
        label={t('admin.parent')}
        hint={t('admin.parentHint')}
        error={errors.parentCode?.message}
        {...form.register('parentCode')}
        options={units
          .filter(({ kind }) => kind !== 'FACILITY')
          .map(({ code, name }) => ({ value: code, label: name }))}
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
