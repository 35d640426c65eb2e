import { useQueryClient } from '@tanstack/react-query'
import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { toInputs } from '@/lib/dates'
import { choice, requiredInstant, requiredText, requiredTold, toTheMinute } from '@/lib/forms'
import { caseKey } from '@/lib/query-keys'
import { thisMinute } from '@/lib/server-time'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { useToast } from '@/ui/toast'
import { ToldTimeField } from '@/ui/told-time-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useToldValue } from '@/ui/use-typed-time'
import { useVersion } from '@/ui/use-version'
import { CHANNELS, ofPart, recordRequest, type AuthorityView, type Duty } from '../api'

const schema = z.object({
  asked: requiredTold(),
  channel: choice(CHANNELS),
  words: requiredText(),
  due: requiredInstant(),
})

/** Records what the Commission asked for besides, and until which day. */
export function RequestForm({ number, duty, onDone }: { number: string; duty: Duty; onDone: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const told = useToldValue()
  const form = useOfficeForm(schema, {
    asked: toTheMinute(thisMinute()),
    channel: null as never,
    words: '',
    due: null as never,
  })
  const send = useVersion<AuthorityView>(duty.version, (current) => ofPart(current, duty.part)?.version)
  const submit = useSubmit(form, async ({ asked, channel, words, due }) => {
    const request = { asked: await told(asked, 'asked'), channel, words, due: toInputs(due).date }
    await send((version) => recordRequest({ number, part: duty.part }, { ...request, version }))
    await queries.invalidateQueries({ queryKey: caseKey(number) })
    toast(t('authority.request.recorded'))
    onDone()
  })
  const { errors } = form.formState
  const conflictRows = (current: unknown) => [
    {
      label: t('authority.request.words'),
      mine: form.getValues('words'),
      theirs: ofPart(current as AuthorityView, duty.part)?.requests.at(-1)?.words ?? '',
    },
  ]
  return (
    <Form form={form} submit={submit} submitLabel={t('authority.request.submit')} conflictRows={conflictRows}>
      <Controller
        name="asked"
        control={form.control}
        render={({ field, fieldState }) => (
          <ToldTimeField
            id="asked"
            label={t('authority.request.when')}
            required
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            error={fieldState.error?.message}
          />
        )}
      />
      <RadioGroup
        id="channel"
        label={t('authority.request.channel')}
        required
        twoColumns
        error={errors.channel?.message}
        options={CHANNELS.map((value) => ({ value, label: t(`authority.channel.${value}`) }))}
        {...form.register('channel')}
      />
      <TextArea
        id="words"
        label={t('authority.request.words')}
        required
        rows={4}
        maxLength={4000}
        error={errors.words?.message}
        {...form.register('words')}
      />
      <Controller
        name="due"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="due"
            dateOnly
            required
            label={t('authority.request.due')}
            hint={t('authority.request.dueHint')}
            error={fieldState.error?.message}
          />
        )}
      />
    </Form>
  )
}
