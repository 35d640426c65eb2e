import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { StepFormProps } from '@/lib/case-registry'
import { choice, optionalText, requiredInstant, requiredText } from '@/lib/forms'
import { thisMinute } from '@/lib/server-time'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { LatenessReason } from '@/features/clock/parts/lateness-reason'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useStepDone } from '@/ui/use-step-done'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { CHOICES, decidePublication, type PublicationView } from '../api'
import { Criteria } from '../components/criteria'
import { PublicationStep } from '../components/publication-step'
import { useDecisionConflict } from '../components/use-decision-conflict'

const schema = z.object({
  choice: choice(CHOICES),
  reason: requiredText(2000),
  decidedAt: requiredInstant(),
  latenessReason: optionalText(1000),
})

function DecisionForm({ number, publication }: { number: string; publication: PublicationView }) {
  const { t } = useTranslation()
  const done = useStepDone()
  const conflictRows = useDecisionConflict()
  const form = useOfficeForm(schema, { choice: null as never, reason: '', decidedAt: thisMinute(), latenessReason: '' })
  const send = useVersion<PublicationView>(publication.version, (current) => current.version)
  const decidedAt = useWatch({ control: form.control, name: 'decidedAt' })
  const submit = useSubmit(form, async ({ latenessReason, ...values }) => {
    await send((version) => decidePublication(number, { version, ...values, latenessReason: latenessReason || null }))
    await done(t('publication.decided'))
  })
  const { errors } = form.formState

  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t('publication.decide')}
      conflictRows={(current) => conflictRows(form.getValues(), current)}
    >
      <Criteria grounds={publication.grounds} personsFrom={publication.personsFrom} />
      <RadioGroup
        id="choice"
        label={t('publication.choiceLabel')}
        required
        error={errors.choice?.message}
        options={CHOICES.map((value) => ({ value, label: t(`publication.choice.${value}`) }))}
        {...form.register('choice')}
      />
      <TextArea
        id="reason"
        label={t('publication.reason')}
        hint={t('publication.reasonHint')}
        required
        maxLength={2000}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
      <Controller
        name="decidedAt"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="decidedAt"
            label={t('publication.decidedAt')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
      <LatenessReason
        number={number}
        clocks={['PUBLICATION_DECISION']}
        at={decidedAt}
        error={errors.latenessReason?.message}
        {...form.register('latenessReason')}
      />
    </Form>
  )
}

/** 公表の方針を決定する: the department director, with the reason. */
export default function DecidePublication({ number }: StepFormProps) {
  return (
    <PublicationStep number={number}>
      {(publication) => <DecisionForm number={number} publication={publication} />}
    </PublicationStep>
  )
}
