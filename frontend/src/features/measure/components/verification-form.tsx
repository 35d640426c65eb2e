import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { fromInputs, toInputs } from '@/lib/dates'
import { choice, optionalText } from '@/lib/forms'
import { useServerNow } from '@/lib/server-time'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useStepDone } from '@/ui/use-step-done'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { measureOf, verifyMeasure, type MeasureView } from '../api'

const OUTCOMES = ['accepted', 'returned'] as const
const atOnce = () => true

const schema = (dated: boolean) =>
  z
    .object({ outcome: choice(OUTCOMES), reason: optionalText(1000), due: z.string().nullable() })
    .refine(({ outcome, reason }) => outcome !== 'returned' || reason, {
      path: ['reason'],
      message: 'lib.required',
      when: atOnce,
    })
    .refine(({ outcome, due }) => outcome !== 'returned' || !dated || due, {
      path: ['due'],
      message: 'lib.invalidDate',
      when: atOnce,
    })

interface Props {
  number: string
  part: string
  version: number
  /** The date that holds; null of a measure that is done again and again. */
  due: string | null
}

/** What another person found of a measure that was told as done; a return says why and until when. */
export function VerificationForm({ number, part, version, due }: Props) {
  const { t } = useTranslation()
  const done = useStepDone()
  const today = toInputs(new Date(useServerNow()).toISOString()).date
  const send = useVersion<MeasureView[]>(version, (current) => measureOf(current, part)?.version)
  const form = useOfficeForm(schema(due !== null), {
    outcome: null as never,
    reason: '',
    due: due !== null && due >= today ? fromInputs(due, '00:00') : null,
  })
  const submit = useSubmit(form, async (found) => {
    const returned = found.outcome === 'returned'
    await send((seen) =>
      verifyMeasure(number, part, {
        version: seen,
        accepted: !returned,
        reason: returned ? found.reason : null,
        due: returned && found.due ? toInputs(found.due).date : null,
      }),
    )
    await done(t(`measure.verified.${found.outcome}`))
  })
  const outcome = useWatch({ control: form.control, name: 'outcome' })
  const { errors } = form.formState
  const said = (current: unknown) => measureOf(current as MeasureView[], part)
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t('measure.decide')}
      conflictRows={(current) => [
        {
          label: t('measure.state'),
          mine: outcome ? t(`measure.outcomeChoice.${outcome}`) : '',
          theirs: said(current) ? t(`measure.stand.${said(current)!.stand}`) : '',
        },
      ]}
    >
      <RadioGroup
        id="outcome"
        label={t('measure.outcome')}
        required
        error={errors.outcome?.message}
        options={OUTCOMES.map((value) => ({ value, label: t(`measure.outcomeChoice.${value}`) }))}
        {...form.register('outcome')}
      />
      {outcome === 'returned' && (
        <>
          <TextArea
            id="reason"
            label={t('measure.reason')}
            hint={t('measure.reasonHint')}
            required
            rows={3}
            maxLength={1000}
            error={errors.reason?.message}
            {...form.register('reason')}
          />
          {due !== null && (
            <Controller
              name="due"
              control={form.control}
              render={({ field, fieldState }) => (
                <DateTimeField
                  {...field}
                  id="due"
                  label={t('measure.newDue')}
                  required
                  dateOnly
                  error={fieldState.error?.message}
                />
              )}
            />
          )}
        </>
      )}
    </Form>
  )
}
