import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { StepFormProps } from '@/lib/case-registry'
import { choice, optionalText, requiredInstant } from '@/lib/forms'
import { thisMinute } from '@/lib/server-time'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { decideReport, MANNERS, type CouncilView } from '../api'
import { CouncilStep } from '../components/council-step'
import { useAct, useStateRow } from '../components/use-act'

const schema = z
  .object({ manner: choice(MANNERS), reason: optionalText(), at: requiredInstant() })
  .refine(({ manner, reason }) => manner !== 'NOT' || reason, {
    path: ['reason'],
    message: 'lib.required',
    when: () => true,
  })

function DecideForm({ number, view }: { number: string; view: CouncilView }) {
  const { t } = useTranslation()
  const act = useAct(view)
  const state = useStateRow(view)
  const form = useOfficeForm(schema, { manner: null as never, reason: '', at: thisMinute() })
  const submit = useSubmit(form, (values) =>
    act((version) => decideReport(number, { ...values, version }), t(`council.decided.${values.manner}`)),
  )
  const manner = useWatch({ control: form.control, name: 'manner' })
  const { errors } = form.formState
  const conflictRows = (current: unknown) => {
    const theirs = (current as CouncilView).decision
    const mine = form.getValues('manner')
    return [
      state(current),
      {
        label: t('council.decision'),
        mine: mine ? t(`council.manner.${mine}`) : '',
        theirs: theirs ? t(`council.manner.${theirs.manner}`) : '',
      },
    ]
  }
  return (
    <Form form={form} submit={submit} submitLabel={t('council.decide')} conflictRows={conflictRows}>
      <RadioGroup
        id="manner"
        label={t('council.decision')}
        required
        error={errors.manner?.message}
        {...form.register('manner')}
        options={MANNERS.map((value) => ({
          value,
          label: t(`council.manner.${value}`),
          hint: t(`council.mannerHint.${value}`),
        }))}
      />
      <TextArea
        id="reason"
        label={t('council.reason')}
        required={manner === 'NOT'}
        rows={4}
        maxLength={4000}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
      <Controller
        name="at"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField {...field} id="at" label={t('ui.decidedAt')} required error={fieldState.error?.message} />
        )}
      />
    </Form>
  )
}

/** 審議会への報告方法を決める: the secretariat. */
export default function DecideReport({ number }: StepFormProps) {
  return <CouncilStep number={number}>{(view) => <DecideForm number={number} view={view} />}</CouncilStep>
}
