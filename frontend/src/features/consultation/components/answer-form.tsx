import { useQueryClient } from '@tanstack/react-query'
import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { below } from '@/lib/query-keys'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { OUTCOMES, recordAnswer, type Consultation } from '../api'
import { answerSchema, dayOf } from '../schema'

/** What came of a consultation; before the council was asked it can only be withdrawn. */
export function AnswerForm({ consultation, onDone }: { consultation: Consultation; onDone: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const over = consultation.status === 'ANSWERED' || consultation.status === 'WITHDRAWN'
  const outcomes = consultation.askedOn ? OUTCOMES : OUTCOMES.filter((outcome) => outcome === 'WITHDRAWN')
  const form = useOfficeForm(answerSchema(over), {
    on: null as never,
    outcome: '' as never,
    words: '',
    opinion: '',
    reason: '',
  })
  const send = useVersion(consultation.version, (current: Consultation) => current.version)
  const submit = useSubmit(form, async ({ on, outcome, words, opinion, reason }) => {
    await send((version) =>
      recordAnswer(consultation.id, {
        version,
        on: dayOf(on),
        outcome,
        words: words || null,
        opinion: opinion || null,
        reason: reason || null,
      }),
    )
    await queries.invalidateQueries({ queryKey: below('/api/consultations') })
    toast(t('consultation.answerSaved'))
    onDone()
  })
  const { errors } = form.formState
  const outcomeOf = (current: Consultation) => current.answers[0]?.outcome
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t('consultation.record')}
      conflictRows={(current) => {
        const theirs = outcomeOf(current as Consultation)
        return [
          {
            label: t('consultation.outcome'),
            mine: t(`consultation.outcomes.${form.getValues('outcome')}`),
            theirs: theirs ? t(`consultation.outcomes.${theirs}`) : t('consultation.noAnswer'),
          },
        ]
      }}
    >
      <RadioGroup
        id="outcome"
        label={t('consultation.outcome')}
        required
        error={errors.outcome?.message}
        {...form.register('outcome')}
        options={outcomes.map((value) => ({ value, label: t(`consultation.outcomes.${value}`) }))}
      />
      <Controller
        name="on"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="on"
            dateOnly
            label={t('consultation.answeredOn')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
      <TextArea
        id="words"
        label={t('consultation.words')}
        hint={t('consultation.wordsHint')}
        rows={2}
        maxLength={1000}
        error={errors.words?.message}
        {...form.register('words')}
      />
      <TextArea
        id="opinion"
        label={t('consultation.opinion')}
        rows={3}
        maxLength={4000}
        error={errors.opinion?.message}
        {...form.register('opinion')}
      />
      {over && (
        <TextArea
          id="reason"
          label={t('consultation.reason')}
          required
          rows={2}
          maxLength={1000}
          error={errors.reason?.message}
          {...form.register('reason')}
        />
      )}
    </Form>
  )
}
