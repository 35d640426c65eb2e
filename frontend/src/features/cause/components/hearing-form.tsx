import { useState } from 'react'
import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredText, requiredTold, toTheMinute } from '@/lib/forms'
import { randomUuid } from '@/lib/secret-box'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { ToldTimeField } from '@/ui/told-time-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useToldValue } from '@/ui/use-typed-time'
import { recordHearing } from '../api'
import { useRecord } from './use-record'

const schema = z.object({
  time: requiredTold(),
  person: requiredText(200),
  hearer: requiredText(200),
  words: requiredText(4000),
})

/** Writes down who was heard and what was said. */
export function HearingForm({ number, onDone }: { number: string; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const told = useToldValue()
  const [key] = useState(randomUuid)
  const form = useOfficeForm(schema, { time: toTheMinute(null), person: '', hearer: '', words: '' })
  const submit = useSubmit(form, async ({ time, ...hearing }) => {
    const at = await told(time, 'time')
    await record(recordHearing(number, key, { ...hearing, time: at }), t('cause.hearingSaved'))
    onDone()
  })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('cause.saveHearing')}>
      <Controller
        name="time"
        control={form.control}
        render={({ field, fieldState }) => (
          <ToldTimeField
            {...field}
            id="time"
            label={t('cause.hearingTime')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
      <TextField
        id="person"
        label={t('cause.person')}
        hint={t('cause.personHint')}
        required
        error={errors.person?.message}
        {...form.register('person')}
      />
      <TextField
        id="hearer"
        label={t('cause.hearer')}
        hint={t('cause.hearerHint')}
        required
        error={errors.hearer?.message}
        {...form.register('hearer')}
      />
      <TextArea
        id="words"
        label={t('cause.words')}
        hint={t('cause.wordsHint')}
        required
        maxLength={4000}
        error={errors.words?.message}
        {...form.register('words')}
      />
    </Form>
  )
}
