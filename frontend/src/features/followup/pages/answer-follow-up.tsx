import { useQuery } from '@tanstack/react-query'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { StepFormProps } from '@/lib/case-registry'
import { choice, optionalText } from '@/lib/forms'
import { beginOnBehalf, onBehalf, useOnBehalf } from '@/lib/on-behalf'
import { useServerNow } from '@/lib/server-time'
import { LatenessReason } from '@/features/clock/parts/lateness-reason'
import { OnBehalfFields } from '@/features/incident/parts/on-behalf-fields'
import { useHeard } from '@/features/incident/parts/use-heard'
import { Form } from '@/ui/form'
import { QueryView } from '@/ui/query-view'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useStepDone } from '@/ui/use-step-done'
import { useSubmit } from '@/ui/use-submit'
import { answerFollowUp, followUpQuery, STILL_RUNS, type FollowUpView } from '../api'

const atOnce = () => true
const schema = z.object({
  measures: z.array(
    z
      .object({ stillRuns: choice(STILL_RUNS), words: optionalText(1000) })
      .refine(({ stillRuns, words }) => !stillRuns || stillRuns === 'RUNS' || words, {
        path: ['words'],
        message: 'lib.required',
        when: atOnce,
      }),
  ),
  latenessReason: optionalText(1000),
  onBehalf: onBehalf(),
})

function AnswerForm({ number, part, view }: { number: string; part: string; view: FollowUpView }) {
  const { t } = useTranslation()
  const done = useStepDone()
  const heard = useHeard()
  const now = new Date(useServerNow()).toISOString()
  const form = useOfficeForm(schema, {
    measures: view.measures.map(() => ({ stillRuns: null as never, words: '' })),
    latenessReason: '',
    onBehalf: beginOnBehalf(useOnBehalf()),
  })
  const submit = useSubmit(form, async (values) => {
    const entry = await heard(values.onBehalf)
    await answerFollowUp(number, {
      measures: view.measures.map((measure, index) => {
        const { stillRuns, words } = values.measures[index]!
        return { measure: measure.number, stillRuns, words: stillRuns === 'RUNS' ? null : words || null }
      }),
      latenessReason: values.latenessReason || null,
      onBehalf: entry,
    })
    await done(t('followup.sent'))
  })
  const typed = useWatch({ control: form.control, name: 'measures' })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('followup.send')}>
      <Controller
        name="onBehalf"
        control={form.control}
        render={({ field }) => <OnBehalfFields {...field} number={number} errors={errors.onBehalf} />}
      />
      <p>{view.months === null ? t('followup.leadSoon') : t('followup.lead', { months: view.months })}</p>
      {view.measures.map((measure, index) => (
        <div key={measure.number} className="flex flex-col gap-4">
          <RadioGroup
            id={`measures.${index}.stillRuns`}
            label={t('followup.stillRunsOf', { number: measure.number, text: measure.text })}
            required
            error={errors.measures?.[index]?.stillRuns?.message}
            {...form.register(`measures.${index}.stillRuns`)}
            options={STILL_RUNS.map((value) => ({ value, label: t(`followup.stillRuns.${value}`) }))}
          />
          {typed[index]?.stillRuns && typed[index].stillRuns !== 'RUNS' && (
            <TextArea
              id={`measures.${index}.words`}
              label={t('followup.words', { number: measure.number })}
              hint={t('followup.wordsHint')}
              required
              rows={3}
              maxLength={1000}
              error={errors.measures?.[index]?.words?.message}
              {...form.register(`measures.${index}.words`)}
            />
          )}
        </div>
      ))}
      <LatenessReason
        number={number}
        clocks={['FOLLOW_UP_ANSWER']}
        part={part}
        at={now}
        error={errors.latenessReason?.message}
        {...form.register('latenessReason')}
      />
    </Form>
  )
}

/** 再発防止策が続いているかを答える: the head of the unit, before a review. */
export default function AnswerFollowUp({ number, part = '' }: StepFormProps) {
  return (
    <QueryView query={useQuery({ ...followUpQuery(number), gcTime: 0 })}>
      {(view) => <AnswerForm number={number} part={part} view={view} />}
    </QueryView>
  )
}
