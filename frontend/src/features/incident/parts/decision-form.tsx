import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { ClockKey } from '@/lib/clocks'
import { choice, optionalText, requiredInstant } from '@/lib/forms'
import { thisMinute } from '@/lib/server-time'
import type { ConflictRow } from '@/ui/conflict-notice'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { LatenessReason } from '@/features/clock/parts/lateness-reason'
import type { Option } from '@/ui/option'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'

/** What was decided: the reason is there for a return only. */
export interface Decision<Outcome extends string = string> {
  outcome: Outcome
  reason: string | null
  at: string
  /** Only where the decision meets a clock. */
  latenessReason?: string | null
}

interface Props<Pass extends string, Back extends string> {
  legend: string
  /** What lets the case go on, and what sends it back. */
  choices: readonly [pass: Option<Pass>, back: Option<Back>]
  reasonHint: string
  submitLabel: string
  /** The clock that the decision meets, whose limit may ask for a reason; `onlyPass`: sending back does not meet it; `beginsLate`: what passing begins is late already. */
  meets?: { number: string; clocks: readonly ClockKey[]; onlyPass?: boolean; beginsLate?: boolean }
  send: (decision: Decision<Pass | Back>) => Promise<unknown>
  /** How what is stored now reads beside the decision typed here. */
  conflictRows: (current: unknown, mine: string) => ConflictRow[]
}

/** To let something pass or to send it back with a reason, and when that was decided. */
export function DecisionForm<Pass extends string, Back extends string>({
  legend,
  choices,
  reasonHint,
  submitLabel,
  meets,
  send,
  conflictRows,
}: Props<Pass, Back>) {
  const { t } = useTranslation()
  const [pass, back] = choices
  const schema = z
    .object({
      outcome: choice<string>([pass.value, back.value]),
      reason: optionalText(),
      at: requiredInstant(),
      latenessReason: optionalText(1000),
    })
    .refine(({ outcome, reason }) => outcome !== back.value || reason, {
      path: ['reason'],
      message: 'lib.required',
      when: () => true,
    })
  const form = useOfficeForm(schema, { outcome: null as never, reason: '', at: thisMinute(), latenessReason: '' })
  const submit = useSubmit(form, ({ outcome, reason, at, latenessReason }) =>
    send({
      outcome: outcome === back.value ? back.value : pass.value,
      reason: outcome === back.value ? reason : null,
      at,
      ...(meets ? { latenessReason: latenessReason || null } : {}),
    }),
  )
  const [outcome, at] = useWatch({ control: form.control, name: ['outcome', 'at'] })
  const { errors } = form.formState
  const mine = () =>
    [choices.find(({ value }) => value === form.getValues('outcome'))?.label ?? '', form.getValues('reason')]
      .filter(Boolean)
      .join('\n')
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={submitLabel}
      conflictRows={(current) => conflictRows(current, mine())}
    >
      <RadioGroup
        id="outcome"
        label={legend}
        required
        error={errors.outcome?.message}
        options={choices}
        {...form.register('outcome')}
      />
      {outcome === back.value && (
        <TextArea
          id="reason"
          label={t('incident.returnReason')}
          hint={reasonHint}
          required
          rows={4}
          maxLength={4000}
          error={errors.reason?.message}
          {...form.register('reason')}
        />
      )}
      <Controller
        name="at"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField {...field} id="at" label={t('ui.decidedAt')} required error={fieldState.error?.message} />
        )}
      />
      {meets && (
        <LatenessReason
          number={meets.number}
          clocks={meets.clocks}
          at={meets.onlyPass && outcome === back.value ? null : at}
          beginsLate={meets.beginsLate && outcome === pass.value}
          error={errors.latenessReason?.message}
          {...form.register('latenessReason')}
        />
      )}
    </Form>
  )
}
