import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { toInputs } from '@/lib/dates'
import { optionalText, requiredInstant, requiredText } from '@/lib/forms'
import { beginOnBehalf, onBehalf, useOnBehalf } from '@/lib/on-behalf'
import { thisMinute } from '@/lib/server-time'
import { LatenessReason } from '@/features/clock/parts/lateness-reason'
import { AttachmentField } from '@/features/evidence/parts/attachment-field'
import { OnBehalfFields } from '@/features/incident/parts/on-behalf-fields'
import { useHeard } from '@/features/incident/parts/use-heard'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useStepDone } from '@/ui/use-step-done'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { measureOf, recordMeasureDone, type MeasureView } from '../api'

const schema = z.object({
  onBehalf: onBehalf(),
  doneOn: requiredInstant(),
  account: requiredText(2000),
  evidence: z.array(z.number()),
  latenessReason: optionalText(1000),
})

interface Props {
  number: string
  part: string
  version: number
  /** By what the plan says it will show; null where it says nothing. */
  expected: string | null
}

/** That a measure was done, on which day, and how that shows; with whose word it is where it is another post's. */
export function DoneForm({ number, part, version, expected }: Props) {
  const { t } = useTranslation()
  const done = useStepDone()
  const send = useVersion<MeasureView[]>(version, (current) => measureOf(current, part)?.version)
  const heard = useHeard()
  const form = useOfficeForm(schema, {
    onBehalf: beginOnBehalf(useOnBehalf()),
    doneOn: thisMinute(),
    account: '',
    evidence: [],
    latenessReason: '',
  })
  const submit = useSubmit(form, async ({ doneOn, account, evidence, latenessReason, onBehalf: typed }) => {
    const entry = await heard(typed)
    await send((seen) =>
      recordMeasureDone(number, part, {
        version: seen,
        doneOn: toInputs(doneOn).date,
        account,
        evidence,
        latenessReason: latenessReason || null,
        onBehalf: entry,
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
        name="onBehalf"
        control={form.control}
        render={({ field }) => <OnBehalfFields {...field} number={number} errors={errors.onBehalf} />}
      />
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
            hint={
              expected && (
                <>
                  <span className="block wrap-break-word">{t('measure.filesExpected', { evidence: expected })}</span>
                  {t('evidence.files.accepted')}
                </>
              )
            }
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
