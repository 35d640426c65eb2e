import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { choice, optionalMail, requiredText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { MailField } from '@/ui/mail-field'
import { NumberField, readNumber } from '@/ui/number-field'
import { RadioGroup } from '@/ui/radio-group'
import { Select } from '@/ui/select'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { changeDutyTelephone, enterDutyTelephone, type DutyEntry, type Unit } from '../api'
import { useChange } from './use-change'

const HOURS = ['NIGHT', 'DAY'] as const
const place = z.string().refine((typed) => (readNumber(typed) ?? Number.NaN) <= 999, 'admin.duty.positionForm')
const schema = z.object({
  unitCode: z.string().min(1, 'lib.chooseOne'),
  label: requiredText(60),
  number: requiredText(30),
  hours: choice(HOURS),
  mail: optionalMail(),
  position: place,
})

/** Adds an entry to the duty list, or changes one; an entry stays with its unit. */
export function DutyForm({ entry, units, onDone }: { entry?: DutyEntry; units: readonly Unit[]; onDone: () => void }) {
  const { t } = useTranslation()
  const changed = useChange()
  const hours = entry && (entry.night ? HOURS[0] : HOURS[1])
  const form = useOfficeForm(schema, {
    unitCode: entry?.unitCode ?? '',
    label: entry?.label ?? '',
    number: entry?.number ?? '',
    hours: hours ?? ('' as never),
    mail: entry?.mail ?? '',
    position: String(entry?.position ?? 1),
  })
  const submit = useSubmit(form, async ({ hours: answers, position, ...rest }) => {
    const body = { ...rest, night: answers === 'NIGHT', position: readNumber(position)! }
    await (entry ? changeDutyTelephone(entry.id!, body) : enterDutyTelephone(body))
    onDone()
    await changed(t(entry ? 'admin.duty.changed' : 'admin.duty.entered', { label: rest.label }))
  })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t(entry ? 'admin.change' : 'admin.enter')}>
      {!entry && (
        <Select
          id="unitCode"
          label={t('admin.unit')}
          hint={t('admin.duty.unitHint')}
          required
          error={errors.unitCode?.message}
          {...form.register('unitCode')}
          options={units.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      <TextField
        id="label"
        label={t('admin.duty.label')}
        hint={t('admin.duty.labelHint')}
        required
        error={errors.label?.message}
        {...form.register('label')}
      />
      <TextField
        id="number"
        label={t('admin.phone')}
        hint={t('admin.duty.numberHint')}
        inputMode="tel"
        required
        className="w-60"
        error={errors.number?.message}
        {...form.register('number')}
      />
      <RadioGroup
        id="hours"
        label={t('admin.duty.hours')}
        required
        error={errors.hours?.message}
        {...form.register('hours')}
        options={HOURS.map((value) => ({ value, label: t(`admin.duty.answers.${value}`) }))}
      />
      <MailField
        id="mail"
        label={t('admin.mail')}
        hint={t('admin.duty.mailHint')}
        error={errors.mail?.message}
        {...form.register('mail')}
      />
      <NumberField
        id="position"
        label={t('admin.duty.position')}
        hint={t('admin.duty.positionHint')}
        required
        error={errors.position?.message}
        {...form.register('position')}
      />
    </Form>
  )
}
