import { useQueryClient } from '@tanstack/react-query'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { fromInputs, toInputs } from '@/lib/dates'
import { requiredInstant, requiredText } from '@/lib/forms'
import { thisMinute } from '@/lib/server-time'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { extendMeasure, handOverMeasure, measureOf, setMeasurePeriod, type MeasureView } from '../api'
import { BurdenLine } from './burden-line'

/** What the chief decides of a measure beside its steps. */
export type ChiefAct = 'extend' | 'handOver' | 'setPeriod'

const schemaOf = (act: ChiefAct) =>
  z.object({
    startsOn: act === 'setPeriod' ? requiredInstant() : z.string().nullable(),
    due: act === 'extend' ? requiredInstant() : z.string().nullable(),
    endsOn: act === 'setPeriod' ? requiredInstant() : z.string().nullable(),
    reason: requiredText(1000),
  })

/** A later date, a period, or that a measure goes on after the closing, each with its reason. */
export function ChiefForm({
  number,
  measure,
  act,
  onDone,
}: {
  number: string
  measure: MeasureView
  act: ChiefAct
  onDone: () => void
}) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const { part } = measure
  const send = useVersion<MeasureView[]>(measure.version, (current) => measureOf(current, part)?.version)
  const began = measure.periods.at(-1)?.startsOn
  const form = useOfficeForm(schemaOf(act), {
    startsOn: began ? fromInputs(began, '00:00') : thisMinute(),
    due: null as never,
    endsOn: null as never,
    reason: '',
  })
  const submit = useSubmit(form, async ({ startsOn, due, endsOn, reason }) => {
    const day = (instant: string | null) => (instant ? toInputs(instant).date : null)
    await send((version) => {
      if (act === 'extend') return extendMeasure(number, part, { version, due: day(due), reason })
      if (act === 'handOver') return handOverMeasure(number, part, { version, reason })
      return setMeasurePeriod(number, part, { version, startsOn: day(startsOn), endsOn: day(endsOn), reason })
    })
    toast(t(`measure.${act}.saved`))
    onDone()
    await queries.invalidateQueries()
  })
  const { errors } = form.formState
  const [from, to] = useWatch({ control: form.control, name: ['startsOn', 'endsOn'] })
  const days = { extend: ['due'], handOver: [], setPeriod: ['startsOn', 'endsOn'] } as const
  const labels = {
    due: t('measure.extend.due'),
    startsOn: t('measure.setPeriod.startsOn'),
    endsOn: t('measure.setPeriod.endsOn'),
  }
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t(`measure.${act}.save`)}
      conflictRows={(current) => [
        {
          label: t('measure.state'),
          mine: t(`measure.${act}.open`),
          theirs: t(`measure.stand.${measureOf(current as MeasureView[], part)?.stand ?? measure.stand}`),
        },
      ]}
    >
      {act === 'handOver' && <p>{t('measure.handOver.text')}</p>}
      {days[act].map((name) => (
        <Controller
          key={name}
          name={name}
          control={form.control}
          render={({ field, fieldState }) => (
            <DateTimeField
              {...field}
              id={name}
              label={labels[name]}
              hint={name === 'endsOn' ? t('measure.setPeriod.endsHint') : undefined}
              required
              dateOnly
              error={fieldState.error?.message}
            />
          )}
        />
      ))}
      {act === 'setPeriod' && (
        <BurdenLine
          measure={measure}
          period={from && to ? { startsOn: toInputs(from).date, endsOn: toInputs(to).date } : undefined}
        />
      )}
      <TextArea
        id="reason"
        label={t(`measure.${act}.reason`)}
        required
        rows={3}
        maxLength={1000}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
    </Form>
  )
}
