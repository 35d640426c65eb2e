import { useState } from 'react'
import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredText } from '@/lib/forms'
import { randomUuid } from '@/lib/secret-box'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { SpokenTimeField, type SpokenValue } from '@/ui/spoken-time-field'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useTypedTime } from '@/ui/use-typed-time'
import { planAct, plannedActDone, plannedActLapsed, type CaseOverview, type PlannedAct } from '../api'
import { useRecord } from './use-record'

const planSchema = z.object({
  when: requiredText(60),
  what: requiredText(1000),
  unit: z.string({ error: 'lib.chooseOne' }).min(1, 'lib.chooseOne'),
})

/** What is to come, when in the words in which it was said, and which unit of the case does it. */
export function PlanActForm({ overview, onDone }: { overview: CaseOverview; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(overview.number)
  const units = new Map([
    ...overview.units.map(({ code, name }) => [code, name] as const),
    [overview.section.code, overview.section.name] as const,
  ])
  const [key] = useState(randomUuid)
  const form = useOfficeForm(planSchema, { when: '', what: '', unit: null as never })
  const submit = useSubmit(form, async (values) => {
    await record(planAct(overview.number, key, values), t('incident.planned.added'))
    onDone()
  })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('incident.planned.save')}>
      <TextField
        id="when"
        label={t('incident.planned.when')}
        hint={t('incident.planned.whenHint')}
        required
        error={errors.when?.message}
        {...form.register('when')}
      />
      <TextArea
        id="what"
        label={t('incident.planned.what')}
        hint={t('incident.planned.whatHint')}
        required
        rows={2}
        maxLength={1000}
        error={errors.what?.message}
        {...form.register('what')}
      />
      <RadioGroup
        id="unit"
        label={t('incident.planned.unit')}
        required
        error={errors.unit?.message}
        {...form.register('unit')}
        options={[...units].map(([value, label]) => ({ value, label }))}
      />
    </Form>
  )
}

const doneSchema = z.object({
  time: z.custom<SpokenValue>((value) => (value as SpokenValue).text.trim() !== '', 'lib.required'),
  what: requiredText(1000),
})

/** When it was done, as it was told, and what was done: one line of the course of events. */
export function PlannedActDoneForm({ number, act, onDone }: { number: string; act: PlannedAct; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const understood = useTypedTime()
  const form = useOfficeForm(doneSchema, { time: { text: '', half: null }, what: act.what })
  const submit = useSubmit(form, async ({ time: typed, what }) => {
    const time = await understood(typed, 'time')
    await record(plannedActDone(number, act.id, { time, what }), t('incident.planned.doneSaid'))
    onDone()
  })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('incident.planned.done')}>
      <Controller
        name="time"
        control={form.control}
        render={({ field: { value, onChange }, fieldState }) => (
          <SpokenTimeField
            id="time"
            label={t('incident.planned.doneWhen')}
            hint={t('ui.told.roughlyHint')}
            value={value}
            onChange={onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      <TextArea
        id="what"
        label={t('incident.planned.doneWhat')}
        required
        rows={2}
        maxLength={1000}
        error={errors.what?.message}
        {...form.register('what')}
      />
    </Form>
  )
}

const lapseSchema = z.object({ reason: requiredText(1000) })

/** That it will not be done, and why. */
export function PlannedActLapseForm({ number, act, onDone }: { number: string; act: PlannedAct; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const form = useOfficeForm(lapseSchema, { reason: '' })
  const submit = useSubmit(form, async (values) => {
    await record(plannedActLapsed(number, act.id, values), t('incident.planned.lapseSaid'))
    onDone()
  })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('incident.planned.lapse')}>
      <TextArea
        id="reason"
        label={t('incident.planned.reason')}
        required
        rows={2}
        maxLength={1000}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
    </Form>
  )
}
