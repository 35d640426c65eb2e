import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { choice, optionalText, requiredInstant, requiredText } from '@/lib/forms'
import { Checkbox } from '@/ui/checkbox'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { NumberField } from '@/ui/number-field'
import { Select } from '@/ui/select'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { COUNT_UNITS, recordCount } from '../api'
import { typedNumber } from '../numbers'
import { JudgedAgainNotice } from './judged-again-notice'
import { useRecord } from './use-record'

const schema = z
  .object({
    asOf: requiredInstant(),
    unit: choice(COUNT_UNITS),
    min: typedNumber(),
    max: typedNumber(),
    approx: z.boolean(),
    basis: requiredText(1000),
    ofWhich: optionalText(1000),
  })
  .refine(({ min, max }) => min !== null || max !== null, { path: ['min'], message: 'incident.counts.needOne' })
  .refine(({ min, max }) => min === null || max === null || min <= max, {
    path: ['max'],
    message: 'incident.counts.upwards',
  })

/** One more count, as known at a time. */
export function CountForm({ number, onDone }: { number: string; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const form = useOfficeForm(schema, {
    asOf: null as never,
    unit: 'PERSONS',
    min: '',
    max: '',
    approx: false,
    basis: '',
    ofWhich: '',
  })
  const submit = useSubmit(form, async (values) => {
    await record(recordCount(number, values), t('incident.counts.added'))
    onDone()
  })
  const unit = useWatch({ control: form.control, name: 'unit' })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('incident.counts.add')}>
      <Controller
        name="asOf"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="asOf"
            label={t('incident.counts.asOf')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
      <Select
        id="unit"
        empty={null}
        label={t('incident.counts.unit')}
        required
        error={errors.unit?.message}
        {...form.register('unit')}
        options={COUNT_UNITS.map((value) => ({ value, label: t(`incident.unit.${value}`) }))}
      />
      <div className="flex flex-wrap gap-6">
        <NumberField id="min" label={t('incident.counts.min')} error={errors.min?.message} {...form.register('min')} />
        <NumberField id="max" label={t('incident.counts.max')} error={errors.max?.message} {...form.register('max')} />
      </div>
      <p className="text-std-16N-170 text-solid-gray-700">{t('incident.counts.rangeHint')}</p>
      <Checkbox label={t('incident.counts.approx')} {...form.register('approx')} />
      <TextField
        id="basis"
        label={t('incident.counts.basis')}
        hint={t('incident.counts.basisHint')}
        required
        error={errors.basis?.message}
        {...form.register('basis')}
      />
      <TextField
        id="ofWhich"
        label={t('incident.counts.ofWhich')}
        error={errors.ofWhich?.message}
        {...form.register('ofWhich')}
      />
      {unit === 'PERSONS' && <JudgedAgainNotice number={number} />}
    </Form>
  )
}
