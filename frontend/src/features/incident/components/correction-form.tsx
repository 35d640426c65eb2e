import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { choice, optionalText, requiredText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { Select } from '@/ui/select'
import { SpokenTimeField, type SpokenValue } from '@/ui/spoken-time-field'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { correctCourseEntry, ENTRY_KINDS, type CourseEntry } from '../api'
import { useRecord } from './use-record'
import { useTypedTime } from '@/ui/use-typed-time'

const schema = z.object({
  startsAt: z.custom<SpokenValue>((value) => (value as SpokenValue).text.trim() !== '', 'lib.required'),
  actor: optionalText(200),
  what: requiredText(4000),
  kind: choice(ENTRY_KINDS),
  reason: optionalText(1000),
})

/** The line that stands in for `corrected`: its time as words that can be typed over. */
export function CorrectionForm({
  number,
  corrected,
  onDone,
}: {
  number: string
  corrected: CourseEntry
  onDone: () => void
}) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const understood = useTypedTime()
  const form = useOfficeForm(schema, {
    startsAt: { text: corrected.time.said ?? corrected.time.wholeWords, half: null },
    actor: corrected.actor ?? '',
    what: corrected.what,
    kind: corrected.kind,
    reason: '',
  })
  const submit = useSubmit(form, async ({ startsAt, ...rest }) => {
    const time = await understood(startsAt, 'startsAt', corrected.time.startsOn)
    await record(correctCourseEntry(number, corrected.id, { ...rest, ...time }), t('incident.course.corrected'))
    onDone()
  })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('incident.course.correct')}>
      <p>{t('incident.course.correctLead')}</p>
      <Controller
        name="startsAt"
        control={form.control}
        render={({ field: { value, onChange }, fieldState }) => (
          <SpokenTimeField
            id="startsAt"
            label={t('incident.quick.time_')}
            value={value}
            onChange={onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      <TextField
        id="actor"
        label={t('incident.course.actor')}
        error={errors.actor?.message}
        {...form.register('actor')}
      />
      <TextArea
        id="what"
        label={t('incident.course.what')}
        required
        rows={4}
        maxLength={4000}
        defaultValue={corrected.what}
        error={errors.what?.message}
        {...form.register('what')}
      />
      <Select
        id="kind"
        empty={null}
        label={t('incident.course.kind')}
        required
        error={errors.kind?.message}
        {...form.register('kind')}
        options={ENTRY_KINDS.map((value) => ({ value, label: t(`incident.course.kinds.${value}`) }))}
      />
      <TextField
        id="reason"
        label={t('incident.course.reason')}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
    </Form>
  )
}
