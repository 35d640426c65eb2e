import { useQuery } from '@tanstack/react-query'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { toInputs } from '@/lib/dates'
import { choice, requiredText } from '@/lib/forms'
import { thisMinute } from '@/lib/server-time'
import { Beside } from '@/ui/beside'
import { Card } from '@/ui/card'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { QueryView } from '@/ui/query-view'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useStepDone } from '@/ui/use-step-done'
import { useSubmit } from '@/ui/use-submit'
import { caseQuery, SENDS, type FindWorkKind } from '../api'
import { Finds } from './finds'

const OUTCOMES = ['DONE', 'NOT_NEEDED'] as const

const schema = z
  .object({ outcome: choice(OUTCOMES), doneOn: z.string().nullable(), words: requiredText(2000) })
  .refine(({ outcome, doneOn }) => outcome === 'NOT_NEEDED' || doneOn !== null, {
    path: ['doneOn'],
    message: 'lib.invalidDate',
    when: () => true,
  })

interface Props {
  number: string
  part: string
  kind: FindWorkKind
}

/** Work after a find, with what was found beside it: done, or not needed and why. */
export function FindWorkStep(props: Props) {
  const { t } = useTranslation()
  return (
    <QueryView query={useQuery(caseQuery(props.number))}>
      {({ media }) => (
        <Beside
          facts={
            <Card title={t('found.finds')}>
              <Finds media={media} />
            </Card>
          }
        >
          <WorkForm {...props} />
        </Beside>
      )}
    </QueryView>
  )
}

function WorkForm({ number, part, kind }: Props) {
  const { t } = useTranslation()
  const done = useStepDone()
  const form = useOfficeForm(schema, { outcome: '' as never, doneOn: thisMinute(), words: '' })
  const submit = useSubmit(form, async ({ outcome, doneOn, words }) => {
    const was = outcome === 'DONE'
    await SENDS[kind](number, part, { done: was, doneOn: was && doneOn ? toInputs(doneOn).date : null, words })
    await done(t('found.recorded'))
  })
  const outcome = useWatch({ control: form.control, name: 'outcome' })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('found.record')}>
      <p>{t(`found.lead.${kind}`)}</p>
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
        hint={outcome === 'NOT_NEEDED' ? undefined : t('found.wordsHint')}
        required
        rows={4}
        maxLength={2000}
        error={errors.words?.message}
        {...form.register('words')}
      />
    </Form>
  )
}
