import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { choice, optionalText, requiredInstant, requiredText } from '@/lib/forms'
import { Checkbox } from '@/ui/checkbox'
import { CheckboxGroup } from '@/ui/checkbox-group'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { NumberField } from '@/ui/number-field'
import { Select } from '@/ui/select'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { COUNT_UNITS, recordCount, type CaseOverview } from '../api'
import { holding, sortOf, standsBeside, usuallyReplaced } from '../count-lines'
import { typedNumber } from '../numbers'
import { JudgedAgainNotice } from './judged-again-notice'
import { useCountWords } from './use-count-words'
import { useRecord } from './use-record'

const schema = z
  .object({
    asOf: requiredInstant(),
    what: optionalText(100),
    unit: choice(COUNT_UNITS),
    unknown: z.boolean(),
    min: typedNumber(),
    max: typedNumber(),
    approx: z.boolean(),
    basis: requiredText(1000),
    partOf: z.string(),
    replaces: z.array(z.string()),
    mayOverlap: z.boolean(),
  })
  .refine(({ unknown, min, max }) => unknown || min !== null || max !== null, {
    path: ['min'],
    message: 'incident.counts.needOne',
  })
  .refine(({ unknown, min, max }) => unknown || min === null || max === null || min <= max, {
    path: ['max'],
    message: 'incident.counts.upwards',
  })

/** One more line of the series: in the place of others, beside them, or as a part of one. */
export function CountForm({ overview, onDone }: { overview: CaseOverview; onDone: () => void }) {
  const { t } = useTranslation()
  const { number, counts } = overview
  const words = useCountWords()
  const record = useRecord(number)
  const form = useOfficeForm(schema, {
    asOf: null as never,
    what: '',
    unit: 'PERSONS',
    unknown: false,
    min: '',
    max: '',
    approx: false,
    basis: '',
    partOf: '',
    replaces: usuallyReplaced(counts, 'PERSONS', null),
    mayOverlap: false,
  })
  const [unit, unknown, partOf, replaces] = useWatch({
    control: form.control,
    name: ['unit', 'unknown', 'partOf', 'replaces'],
  })
  const whole = partOf === '' ? null : Number(partOf)
  const beside = standsBeside(counts, unit, whole, replaces)
  const submit = useSubmit(form, async (values) => {
    await record(
      recordCount(number, {
        ...values,
        ...(values.unknown && { min: null, max: null, approx: false }),
        partOf: whole,
        replaces: values.replaces.map(Number),
        mayOverlap: values.mayOverlap && beside,
      }),
      t('incident.counts.added'),
    )
    onDone()
  })
  const { setValue } = form
  const choose = (nextUnit: string, nextWhole: string) =>
    setValue('replaces', usuallyReplaced(counts, nextUnit, nextWhole === '' ? null : Number(nextWhole)))
  const { errors } = form.formState
  const others = holding(counts, whole)
  const wholes = holding(counts)
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
      <TextField
        id="what"
        label={t('incident.counts.what')}
        hint={t('incident.counts.whatHint')}
        error={errors.what?.message}
        {...form.register('what')}
      />
      <Select
        id="unit"
        empty={null}
        label={t('incident.counts.unit')}
        required
        error={errors.unit?.message}
        {...form.register('unit', { onChange: (event) => choose(event.target.value, partOf) })}
        options={COUNT_UNITS.map((value) => ({ value, label: t(`incident.unit.${value}`) }))}
      />
      <Checkbox label={t('incident.counts.unknown')} {...form.register('unknown')} />
      {!unknown && (
        <>
          <div className="flex flex-wrap gap-6">
            <NumberField
              id="min"
              label={t('incident.counts.min')}
              error={errors.min?.message}
              {...form.register('min')}
            />
            <NumberField
              id="max"
              label={t('incident.counts.max')}
              error={errors.max?.message}
              {...form.register('max')}
            />
          </div>
          <p className="text-std-16N-170 text-solid-gray-700">{t('incident.counts.rangeHint')}</p>
          <Checkbox label={t('incident.counts.approx')} {...form.register('approx')} />
        </>
      )}
      <TextField
        id="basis"
        label={t('incident.counts.basis')}
        hint={t('incident.counts.basisHint')}
        required
        error={errors.basis?.message}
        {...form.register('basis')}
      />
      {wholes.length > 0 && (
        <Select
          id="partOf"
          empty={t('incident.counts.noPart')}
          label={t('incident.counts.partOf')}
          error={errors.partOf?.message}
          {...form.register('partOf', { onChange: (event) => choose(unit, event.target.value) })}
          options={wholes.map((line) => ({ value: String(line.id), label: words(line) }))}
        />
      )}
      {others.length > 0 && (
        <CheckboxGroup
          id="replaces"
          label={t('incident.counts.replaces')}
          hint={t('incident.counts.replacesHint')}
          error={errors.replaces?.message}
          options={others.map((line) => ({ value: String(line.id), label: words(line) }))}
          {...form.register('replaces')}
        />
      )}
      {beside && (
        <Checkbox
          label={t('incident.counts.mayOverlap')}
          hint={t('incident.counts.mayOverlapHint')}
          {...form.register('mayOverlap')}
        />
      )}
      {sortOf(unit) === 'PERSONS' && <JudgedAgainNotice number={number} />}
    </Form>
  )
}
