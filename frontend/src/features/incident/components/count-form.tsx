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
import { COUNT_UNITS, countTried, recordCount, type CaseOverview } from '../api'
import { goingAlong, holding, standsBeside, usuallyReplaced } from '../count-lines'
import { typedNumber } from '../numbers'
import { FactConsequences, UNWRITTEN } from '../parts/fact-consequences'
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
    replaces: usuallyReplaced(counts, 'PERSONS', null, ''),
    mayOverlap: false,
  })
  const typed = useWatch({ control: form.control }) as z.input<typeof schema>
  const { what, unit, unknown, partOf, replaces: chosen } = typed
  const whole = partOf === '' ? null : Number(partOf)
  const others = holding(counts, whole)
  // What somebody else replaced meanwhile stands there no more.
  const replaces = chosen.filter((id) => others.some((line) => String(line.id) === id))
  const beside = standsBeside(counts, unit, whole, replaces)
  const parts = goingAlong(counts, replaces)
  const line = (values: z.output<typeof schema>) => ({
    ...values,
    ...(values.unknown && { min: null, max: null, approx: false }),
    partOf: whole,
    replaces: replaces.map(Number),
    mayOverlap: values.mayOverlap && beside,
  })
  const submit = useSubmit(form, async (values) => {
    await record(recordCount(number, line(values)), t('incident.counts.added'))
    onDone()
  })
  const complete = schema.safeParse({ ...typed, what: '', basis: UNWRITTEN })
  const { errors, dirtyFields } = form.formState
  const chose = Boolean(dirtyFields.replaces)
  const propose = (next: { what?: string; unit?: string; partOf?: string }) => {
    if (chose && next.partOf === undefined) return
    const wholeNow = next.partOf ?? partOf
    form.setValue(
      'replaces',
      usuallyReplaced(counts, next.unit ?? unit, wholeNow === '' ? null : Number(wholeNow), next.what ?? what),
    )
  }
  const wholes = counts.filter((line) => holding(counts).includes(line) || line.id === whole)
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
        {...form.register('what', { onChange: (event) => propose({ what: event.target.value }) })}
      />
      <Select
        id="unit"
        empty={null}
        label={t('incident.counts.unit')}
        required
        error={errors.unit?.message}
        {...form.register('unit', { onChange: (event) => propose({ unit: event.target.value }) })}
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
          {...form.register('partOf', { onChange: (event) => propose({ partOf: event.target.value }) })}
          options={wholes.map((line) => ({
            value: String(line.id),
            label: line.replacedBy === null ? words(line) : t('incident.counts.formerLine', { line: words(line) }),
          }))}
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
      {parts.length > 0 && (
        <p className="text-std-16N-170 text-solid-gray-700">
          {t('incident.counts.goes', { parts: parts.map(words).join(t('incident.and')) })}
        </p>
      )}
      {beside && (
        <Checkbox
          label={t('incident.counts.mayOverlap')}
          hint={t('incident.counts.mayOverlapHint')}
          {...form.register('mayOverlap')}
        />
      )}
      <FactConsequences
        number={number}
        fact={complete.data && line(complete.data)}
        asking={(fact) => countTried(number, fact)}
      />
    </Form>
  )
}
