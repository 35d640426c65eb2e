import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { choice, requiredInstant, requiredText } from '@/lib/forms'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { Select } from '@/ui/select'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { KINDS, MALICE, recordNature, type CaseOverview, type Nature } from '../api'
import { JudgedAgainNotice } from './judged-again-notice'
import { useRecord } from './use-record'

const schema = z.object({
  kind: choice(KINDS),
  malice: choice(MALICE),
  knownAt: requiredInstant(),
  reason: requiredText(1000),
})

/** The kind of incident or the suspicion of a wrongful purpose, where it turned out otherwise than it was said. */
export function NatureForm({ overview, onDone }: { overview: CaseOverview; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(overview.number)
  const { kind, malice } = overview.natures[0] ?? overview.firstReport
  const form = useOfficeForm(schema, {
    kind: kind as Nature['kind'],
    malice: malice as Nature['malice'],
    knownAt: null as never,
    reason: '',
  })
  const submit = useSubmit(form, async (values) => {
    await record(recordNature(overview.number, values), t('incident.nature.added'))
    onDone()
  })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('incident.nature.save')}>
      <Select
        id="kind"
        empty={null}
        label={t('incident.nature.kind')}
        required
        error={errors.kind?.message}
        {...form.register('kind')}
        options={KINDS.map((value) => ({ value, label: t(`report.kind.${value}`) }))}
      />
      <RadioGroup
        id="malice"
        label={t('incident.nature.malice')}
        hint={t('incident.nature.maliceHint')}
        required
        error={errors.malice?.message}
        {...form.register('malice')}
        options={MALICE.map((value) => ({ value, label: t(`report.maliceAnswer.${value}`) }))}
      />
      <Controller
        name="knownAt"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="knownAt"
            label={t('incident.nature.knownAt')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
      <TextArea
        id="reason"
        label={t('incident.nature.reason')}
        hint={t('incident.nature.reasonHint')}
        required
        rows={3}
        maxLength={1000}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
      <JudgedAgainNotice number={overview.number} />
    </Form>
  )
}
