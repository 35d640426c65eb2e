import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { choice, optionalText, requiredInstant } from '@/lib/forms'
import { beginOnBehalf, onBehalf, useOnBehalf } from '@/lib/on-behalf'
import { thisMinute } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import type { ConflictRow } from '@/ui/conflict-notice'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { OnBehalfFields } from '@/ui/on-behalf-fields'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useStepDone } from '@/ui/use-step-done'
import { useSubmit } from '@/ui/use-submit'
import { MEANS, type Receipt, type ReceiptEntry, type SupervisorView } from '../api'

const schema = z.object({
  receivedAt: requiredInstant(), means: choice(MEANS), toldBy: optionalText(100), instructs: choice(['given', 'none']), instruction: optionalText(4000), onBehalf: onBehalf(),
}).refine(({ instructs, instruction }) => instructs === 'none' || instruction, { path: ['instruction'], message: 'lib.required' })

interface Props {
  toldBy: string
  send: (entry: ReceiptEntry) => Promise<unknown>
  /** The receipt that somebody else recorded first. */
  theirs: (current: SupervisorView) => Receipt | null | undefined
}

/** When and how the word arrived, and the instruction, or that there is none. */
export function ReceiptForm({ toldBy, send, theirs }: Props) {
  const { t } = useTranslation()
  const dates = useDates()
  const done = useStepDone()
  const form = useOfficeForm(schema, { receivedAt: thisMinute(), means: null as never, toldBy, instructs: null as never, instruction: '', onBehalf: beginOnBehalf(useOnBehalf()) })
  const submit = useSubmit(form, async ({ instructs, instruction, ...values }) => {
    const none = instructs === 'none'
    await send({ ...values, toldBy: values.toldBy || null, noInstruction: none, instruction: none ? null : instruction })
    await done(t('supervisor.received'))
  })
  const instructs = useWatch({ control: form.control, name: 'instructs' })
  const { errors } = form.formState

  function conflictRows(current: unknown): ConflictRow[] {
    const mine = form.getValues()
    const stored = theirs(current as SupervisorView)
    return [
      { label: t('supervisor.when'), mine: mine.receivedAt && dates.dateTime(mine.receivedAt), theirs: stored ? dates.dateTime(stored.receivedAt) : '' },
      { label: t('supervisor.instruction'), mine: mine.instructs === 'none' ? t('supervisor.none') : mine.instruction,
        theirs: stored ? (stored.instruction ?? t('supervisor.none')) : '' },
    ]
  }

  return (
    <Form form={form} submit={submit} submitLabel={t('supervisor.receive')} conflictRows={conflictRows}>
      <Controller name="onBehalf" control={form.control} render={({ field }) => <OnBehalfFields {...field} errors={errors.onBehalf} />} />
      <Controller name="receivedAt" control={form.control} render={({ field, fieldState }) => (
        <DateTimeField {...field} id="receivedAt" label={t('supervisor.receivedAt')} hint={t('supervisor.receivedAtHint')} required error={fieldState.error?.message} />)} />
      <RadioGroup id="means" label={t('supervisor.receivedMeans')} required error={errors.means?.message}
        options={MEANS.map((value) => ({ value, label: t(`supervisor.means.${value}`) }))} {...form.register('means')} />
      <TextField id="toldBy" label={t('supervisor.toldBy')} hint={t('supervisor.toldByHint')} error={errors.toldBy?.message} {...form.register('toldBy')} />
      <RadioGroup id="instructs" label={t('supervisor.instructionLabel')} required error={errors.instructs?.message} {...form.register('instructs')}
        options={[{ value: 'given', label: t('supervisor.given') }, { value: 'none', label: t('supervisor.none') }]} />
      {instructs === 'given' && <TextArea id="instruction" label={t('supervisor.instruction')} hint={t('supervisor.instructionHint')} required maxLength={4000}
        error={errors.instruction?.message} {...form.register('instruction')} />}
    </Form>
  )
}
