import { useEffect } from 'react'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { choice, optionalText, requiredText } from '@/lib/forms'
import { CheckboxGroup } from '@/ui/checkbox-group'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { SpokenTimeField, type SpokenValue } from '@/ui/spoken-time-field'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useTypedTime } from '@/ui/use-typed-time'
import { LATER_FACTS, reopenCase, TRACKS, type ReopeningView } from '../api'
import { useRecord } from './use-record'

const schema = z
  .object({
    kind: choice(LATER_FACTS),
    startsAt: z.custom<SpokenValue>((value) => (value as SpokenValue).text.trim() !== '', 'lib.required'),
    teller: requiredText(200),
    words: requiredText(4000),
    needed: z.array(z.enum(TRACKS)),
    units: z.array(z.string()),
    searching: z.array(z.string()),
    reason: optionalText(500),
  })
  .refine(({ needed, reason }) => needed.length === TRACKS.length || reason, {
    path: ['reason'],
    message: 'lib.required',
    when: () => true,
  })
  .refine(({ needed, units }) => !needed.includes('FACILITY_RESPONSE') || units.length > 0, {
    path: ['units'],
    message: 'incident.reopening.unitNeeded',
    when: () => true,
  })

/** What was learnt after the closing, and what is to be done again because of it. */
export function ReopeningForm({ number, view, onDone }: { number: string; view: ReopeningView; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const understood = useTypedTime()
  const form = useOfficeForm(schema, {
    kind: null as never,
    startsAt: { text: '', half: null },
    teller: '',
    words: '',
    needed: [],
    units: view.units.map(({ unit }) => unit),
    searching: [],
    reason: '',
  })
  const submit = useSubmit(form, async ({ kind, startsAt, teller, words, needed, units, searching, reason }) => {
    const time = await understood(startsAt, 'startsAt')
    const reasons = TRACKS.filter((track) => !needed.includes(track)).map((track) => ({ track, reason }))
    const again = needed.includes('FACILITY_RESPONSE')
      ? units.map((unit) => ({ unit, searches: searching.includes(unit) }))
      : []
    await record(
      reopenCase(number, { ...time, kind, teller, words, needed, units: again, reasons }),
      t('incident.reopening.done'),
    )
    onDone()
  })
  const { setValue, getFieldState } = form
  const [kind, needed, units] = useWatch({ control: form.control, name: ['kind', 'needed', 'units'] })
  const choices = view.units.map(({ unit, name }) => ({ value: unit, label: name }))
  useEffect(() => {
    // What such a fact usually needs, until somebody chose otherwise.
    if (kind && !getFieldState('needed').isDirty)
      setValue('needed', view.usual.find((each) => each.kind === kind)?.tracks ?? [])
  }, [kind, view, setValue, getFieldState])
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('incident.reopening.submit')}>
      <RadioGroup
        id="kind"
        label={t('incident.reopening.kind')}
        required
        error={errors.kind?.message}
        {...form.register('kind')}
        options={LATER_FACTS.map((value) => ({ value, label: t(`incident.reopening.kinds.${value}`) }))}
      />
      <Controller
        name="startsAt"
        control={form.control}
        render={({ field: { value, onChange }, fieldState }) => (
          <SpokenTimeField
            id="startsAt"
            label={t('incident.reopening.startsAt')}
            hint={t('incident.reopening.startsAtHint')}
            value={value}
            onChange={onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      <TextField
        id="teller"
        label={t('incident.reopening.teller')}
        hint={t('incident.reopening.tellerHint')}
        required
        error={errors.teller?.message}
        {...form.register('teller')}
      />
      <TextArea
        id="words"
        label={t('incident.reopening.words')}
        required
        rows={4}
        maxLength={4000}
        error={errors.words?.message}
        {...form.register('words')}
      />
      <CheckboxGroup
        id="needed"
        label={t('incident.reopening.needed')}
        hint={t('incident.reopening.neededHint')}
        error={errors.needed?.message}
        {...form.register('needed')}
        options={TRACKS.map((value) => ({ value, label: t(`incident.reopening.track.${value}`) }))}
      />
      {needed.includes('FACILITY_RESPONSE') && (
        <>
          <CheckboxGroup
            id="units"
            label={t('incident.reopening.units')}
            hint={t('incident.reopening.unitsHint')}
            required
            error={errors.units?.message}
            {...form.register('units')}
            options={choices}
          />
          <CheckboxGroup
            id="searching"
            label={t('incident.reopening.searching')}
            hint={t('incident.reopening.searchingHint')}
            error={errors.searching?.message}
            {...form.register('searching')}
            options={choices.filter(({ value }) => units.includes(value))}
          />
        </>
      )}
      <TextArea
        id="reason"
        label={t('incident.reopening.reason')}
        hint={t('incident.reopening.reasonHint')}
        required
        rows={2}
        maxLength={500}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
    </Form>
  )
}
