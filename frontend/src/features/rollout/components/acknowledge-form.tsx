import { useQueryClient } from '@tanstack/react-query'
import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { fromInputs, toInputs } from '@/lib/dates'
import { below } from '@/lib/query-keys'
import { thisMinute } from '@/lib/server-time'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useToast } from '@/ui/toast'
import { useDates } from '@/lib/use-dates'
import { acknowledgeRollOut, type Received, type ReceivingUnit } from '../api'
import { acknowledgementSchema } from '../schema'

/** 周知した: on which day and to whom. */
export function AcknowledgeForm({
  rollOut,
  unit,
  onDone,
}: {
  rollOut: number
  unit: ReceivingUnit
  onDone: () => void
}) {
  const { t } = useTranslation()
  const dates = useDates()
  const queries = useQueryClient()
  const toast = useToast()
  const form = useOfficeForm(acknowledgementSchema, {
    on: fromInputs(toInputs(thisMinute()).date, '00:00') ?? (null as never),
    audience: '',
  })
  const submit = useSubmit(form, async ({ on, audience }) => {
    await acknowledgeRollOut(rollOut, { unit: unit.code, on: toInputs(on).date, audience })
    await queries.invalidateQueries({ queryKey: below('/api/roll-outs') })
    toast(t('rollout.acknowledged'))
    onDone()
  })
  const conflictRows = (current: unknown) => {
    const theirs = (current as Received).units.find(({ code }) => code === unit.code)?.acknowledgement
    const { on, audience } = form.getValues()
    return [
      { label: t('rollout.on'), mine: on ? dates.date(on) : '', theirs: theirs ? dates.date(theirs.on) : '' },
      { label: t('rollout.audience'), mine: audience, theirs: theirs?.audience ?? '' },
    ]
  }
  return (
    <Form form={form} submit={submit} submitLabel={t('rollout.acknowledgeSubmit')} conflictRows={conflictRows}>
      <Controller
        name="on"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="on"
            dateOnly
            label={t('rollout.on')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
      <TextArea
        id="audience"
        label={t('rollout.audience')}
        hint={t('rollout.audienceHint')}
        required
        rows={2}
        maxLength={500}
        error={form.formState.errors.audience?.message}
        {...form.register('audience')}
      />
    </Form>
  )
}
