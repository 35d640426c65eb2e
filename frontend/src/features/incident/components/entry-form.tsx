import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Checkbox } from '@/ui/checkbox'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { Select } from '@/ui/select'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { ENTRY_KINDS, type CourseEntry } from '../api'
import { ENDS, entryBody, entryInput, entrySchema, PRECISIONS, type EntryInput, type EntryOutput } from '../entry-schema'
import { useRecord } from './use-record'

/** One more line of the course of events, or the line that stands in for `corrected`. */
export function EntryForm({ number, corrected, onDone }: { number: string; corrected?: CourseEntry; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const form = useOfficeForm<EntryInput, EntryOutput>(entrySchema, entryInput(corrected))
  const submit = useSubmit(form, async (values) => {
    const path = corrected ? `course-of-events/${corrected.id}/correction` : 'course-of-events'
    await record(path, entryBody(values), t(corrected ? 'incident.course.corrected' : 'incident.course.added'))
    onDone()
  })
  const [precision, end] = useWatch({ control: form.control, name: ['precision', 'end'] })
  const { errors } = form.formState
  const byDay = precision === 'date'
  return (
    <Form form={form} submit={submit} submitLabel={t(corrected ? 'incident.course.correct' : 'incident.course.save')}>
      {corrected && <p>{t('incident.course.correctLead')}</p>}
      <RadioGroup id="precision" label={t('incident.course.precision')} required error={errors.precision?.message} {...form.register('precision')}
        options={PRECISIONS.map((value) => ({ value, label: t(`incident.course.${value}`) }))} />
      <Controller name="startsAt" control={form.control} render={({ field, fieldState }) => (
        <DateTimeField key={precision} {...field} dateOnly={byDay} id="startsAt" label={t(byDay ? 'incident.course.startsOn' : 'incident.course.startsAt')} required error={fieldState.error?.message} />)} />
      {!byDay && (
        <>
          <RadioGroup id="end" label={t('incident.course.until')} required error={errors.end?.message} {...form.register('end')}
            options={ENDS.map((value) => ({ value, label: t(`incident.course.end.${value}`) }))} />
          {end === 'known' && (
            <Controller name="endsAt" control={form.control} render={({ field, fieldState }) => (
              <DateTimeField {...field} id="endsAt" label={t('incident.course.endsAt')} required error={fieldState.error?.message} />)} />
          )}
          <Checkbox label={t('incident.course.approx')} {...form.register('approx')} />
        </>
      )}
      <TextField id="actor" label={t('incident.course.actor')} error={errors.actor?.message} {...form.register('actor')} />
      <TextArea id="what" label={t('incident.course.what')} required rows={4} maxLength={4000} error={errors.what?.message} {...form.register('what')} />
      <Select id="kind" empty={null} label={t('incident.course.kind')} required error={errors.kind?.message} {...form.register('kind')}
        options={ENTRY_KINDS.map((value) => ({ value, label: t(`incident.course.kinds.${value}`) }))} />
    </Form>
  )
}
