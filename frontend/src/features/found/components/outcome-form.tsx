import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { components } from '@/lib/api-types'
import { toInputs } from '@/lib/dates'
import { choice, requiredText } from '@/lib/forms'
import { thisMinute } from '@/lib/server-time'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'

const OUTCOMES = ['DONE', 'NOT_NEEDED'] as const

const schema = z
  .object({ outcome: choice(OUTCOMES), doneOn: z.string().nullable(), words: requiredText(2000) })
  .refine(({ outcome, doneOn }) => outcome === 'NOT_NEEDED' || doneOn !== null, {
    path: ['doneOn'],
    message: 'lib.invalidDate',
    when: () => true,
  })

interface Props {
  /** What is to be done. */
  lead: string
  wordsHint: string
  send: (result: components['schemas']['FindWorkEntry']) => Promise<unknown>
}

/** What came of something that had to be told: done on a day, or not needed and why. */
export function OutcomeForm({ lead, wordsHint, send }: Props) {
  const { t } = useTranslation()
  const form = useOfficeForm(schema, { outcome: '' as never, doneOn: thisMinute(), words: '' })
  const submit = useSubmit(form, async ({ outcome, doneOn, words }) => {
    const was = outcome === 'DONE'
    await send({ done: was, doneOn: was && doneOn ? toInputs(doneOn).date : null, words })
  })
  const outcome = useWatch({ control: form.control, name: 'outcome' })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('found.record')}>
      <p>{lead}</p>
      <RadioGroup
        id="outcome"
        label={t('found.outcome')}
        required
        error={errors.outcome?.message}
        options={OUTCOMES.map((value) => ({ value, label: t(`found.outcomeChoice.${value}`) }))}
        {...form.register('outcome')}
      />
      {outcome === 'DONE' && (
        <Controller
          name="doneOn"
          control={form.control}
          render={({ field, fieldState }) => (
            <DateTimeField
              {...field}
              id="doneOn"
              label={t('found.doneOn')}
              required
              dateOnly
              error={fieldState.error?.message}
            />
          )}
        />
      )}
      <TextArea
        id="words"
        label={t(outcome === 'NOT_NEEDED' ? 'found.reason' : 'found.words')}
        hint={outcome === 'NOT_NEEDED' ? undefined : wordsHint}
        required
        rows={4}
        maxLength={2000}
        error={errors.words?.message}
        {...form.register('words')}
      />
    </Form>
  )
}
