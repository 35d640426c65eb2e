import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { choice, optionalText, requiredText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { SpokenTimeField, type SpokenValue } from '@/ui/spoken-time-field'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { EXPOSURES, recordExposure } from '../api'
import { useRecord } from './use-record'
import { useTypedTime } from '@/ui/use-typed-time'

const schema = z
  .object({
    exposed: choice(EXPOSURES),
    time: z.custom<SpokenValue>(),
    containedBy: optionalText(1000),
    basis: requiredText(1000),
  })
  .refine(({ exposed, time }) => exposed !== 'PERIOD' || time.text.trim() !== '', {
    path: ['time'],
    message: 'lib.required',
    when: () => true,
  })

/** For how long others could see or take the information, and what ended it. */
export function ExposureForm({ number, onDone }: { number: string; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const understood = useTypedTime()
  const form = useOfficeForm(schema, {
    exposed: '' as never,
    time: { text: '', half: null },
    containedBy: '',
    basis: '',
  })
  const submit = useSubmit(form, async ({ time, containedBy, ...rest }) => {
    const told = rest.exposed === 'PERIOD' ? await understood(time, 'time') : null
    await record(
      recordExposure(number, { ...rest, time: told, containedBy: containedBy || null }),
      t('incident.exposure.added'),
    )
    onDone()
  })
  const exposed = useWatch({ control: form.control, name: 'exposed' })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('incident.exposure.save')}>
      <RadioGroup
        id="exposed"
        label={t('incident.exposure.exposed')}
        required
        error={errors.exposed?.message}
        {...form.register('exposed')}
        options={EXPOSURES.map((value) => ({ value, label: t(`incident.exposure.exposedAnswer.${value}`) }))}
      />
      {exposed === 'PERIOD' && (
        <>
          <Controller
            name="time"
            control={form.control}
            render={({ field: { value, onChange }, fieldState }) => (
              <SpokenTimeField
                id="time"
                label={t('incident.exposure.time')}
                hint={t('incident.exposure.timeHint')}
                value={value}
                onChange={onChange}
                error={fieldState.error?.message}
              />
            )}
          />
          <TextField
            id="containedBy"
            label={t('incident.exposure.containedBy')}
            hint={t('incident.exposure.containedByHint')}
            maxLength={1000}
            error={errors.containedBy?.message}
            {...form.register('containedBy')}
          />
        </>
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
