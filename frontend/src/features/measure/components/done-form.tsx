import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { toInputs } from '@/lib/dates'
import { optionalText, requiredInstant, requiredText } from '@/lib/forms'
import { thisMinute } from '@/lib/server-time'
import { LatenessReason } from '@/features/clock/parts/lateness-reason'
import { AttachmentField } from '@/features/evidence/parts/attachment-field'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useStepDone } from '@/ui/use-step-done'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { measureOf, recordMeasureDone, type MeasureView } from '../api'

const schema = z.object({
  doneOn: requiredInstant(),
  account: requiredText(2000),
  evidence: z.array(z.number()),
  latenessReason: optionalText(1000),
})

/** That a measure was done, on which day, and how that shows. */
export function DoneForm({ number, part, version }: { number: string; part: string; version: number }) {
  const { t } = useTranslation()
  const done = useStepDone()
  const send = useVersion<MeasureView[]>(version, (current) => measureOf(current, part)?.version)
  const form = useOfficeForm(schema, { doneOn: thisMinute(), account: '', evidence: [], latenessReason: '' })
  const submit = useSubmit(form, async ({ doneOn, account, evidence, latenessReason }) => {
    await send((seen) =>
      recordMeasureDone(number, part, {
        version: seen,
        doneOn: toInputs(doneOn).date,
        account,
        evidence,
        latenessReason: latenessReason || null,
      }),
    )
    await done(t('measure.saved'))
  })
  const doneOn = useWatch({ control: form.control, name: 'doneOn' })
  const { errors } = form.formState
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t('measure.save')}
      conflictRows={(current) => [
        {
          label: t('measure.account'),
          mine: form.getValues('account'),
          theirs: measureOf(current as MeasureView[], part)?.reports.at(-1)?.account ?? '',
        },
      ]}
    >
      <p>{t('measure.lead')}</p>
      <Controller
        name="doneOn"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="doneOn"
            label={t('measure.doneOn')}
            required
            dateOnly
            error={fieldState.error?.message}
          />
        )}
      />
      <TextArea
        id="account"
        label={t('measure.account')}
        hint={t('measure.accountHint')}
        required
        rows={4}
        maxLength={2000}
        error={errors.account?.message}
        {...form.register('account')}
      />
      <Controller
        name="evidence"
        control={form.control}
        render={({ field: { value, onChange }, fieldState }) => (
          <AttachmentField
            id="evidence"
            number={number}
            kind="PAPER"
            value={value}
            onChange={onChange}
            label={t('measure.files')}
            error={fieldState.error?.message}
          />
        )}
      />
      <LatenessReason
        number={number}
        clocks={['MEASURE']}
        part={part}
        at={doneOn}
        dayOnly
        error={errors.latenessReason?.message}
        {...form.register('latenessReason')}
      />
    </Form>
  )
}
