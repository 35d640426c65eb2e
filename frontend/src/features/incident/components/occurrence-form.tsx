import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { choice, requiredText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { SpokenTimeField, type SpokenValue } from '@/ui/spoken-time-field'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { recordOccurrence } from '../api'
import { useRecord } from './use-record'
import { useTypedTime } from '@/ui/use-typed-time'

const KNOWN = ['KNOWN', 'UNKNOWN'] as const
const schema = z
  .object({ known: choice(KNOWN), time: z.custom<SpokenValue>(), basis: requiredText(1000) })
  .refine(({ known, time }) => known !== 'KNOWN' || time.text.trim() !== '', {
    path: ['time'],
    message: 'lib.required',
    when: () => true,
  })

/** When it happened, as exactly as anybody can say. */
export function OccurrenceForm({ number, onDone }: { number: string; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const understood = useTypedTime()
  const form = useOfficeForm(schema, { known: '' as never, time: { text: '', half: null }, basis: '' })
  const submit = useSubmit(form, async ({ known, time, basis }) => {
    const told = known === 'KNOWN' ? await understood(time, 'time') : null
    await record(recordOccurrence(number, { time: told, basis }), t('incident.occurrence.added'))
    onDone()
  })
  const known = useWatch({ control: form.control, name: 'known' })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('incident.occurrence.save')}>
      <RadioGroup
        id="known"
        label={t('incident.occurrence.known')}
        required
        error={errors.known?.message}
        {...form.register('known')}
        options={KNOWN.map((value) => ({ value, label: t(`incident.occurrence.knownAnswer.${value}`) }))}
      />
      {known === 'KNOWN' && (
        <Controller
          name="time"
          control={form.control}
          render={({ field: { value, onChange }, fieldState }) => (
            <SpokenTimeField
              id="time"
              label={t('incident.occurrence.time')}
              hint={t('incident.occurrence.timeHint')}
              value={value}
              onChange={onChange}
              error={fieldState.error?.message}
            />
          )}
        />
      )}
      <TextArea
        id="basis"
        label={t('incident.occurrence.basis')}
        hint={t('incident.occurrence.basisHint')}
        required
        rows={2}
        maxLength={1000}
        error={errors.basis?.message}
        {...form.register('basis')}
      />
    </Form>
  )
}
