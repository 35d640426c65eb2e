import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { Select } from '@/ui/select'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { recordFinding, type Inspection } from '../api'
import { dayOf, findingSchema } from '../schema'
import { useFindingsConflict } from './use-findings-conflict'
import { useSaved } from './use-saved'

/** What was found in an inspected unit, and which post puts it right until when. */
export function FindingForm({ inspection, onDone }: { inspection: Inspection; onDone: () => void }) {
  const { t } = useTranslation()
  const saved = useSaved()
  const { id, version: opened, results, owners } = inspection
  const form = useOfficeForm(findingSchema, {
    unit: results.length === 1 ? results[0]!.unit : '',
    words: '',
    owner: '',
    due: null,
  })
  const unit = useWatch({ control: form.control, name: 'unit' })
  const send = useVersion(opened, (current: Inspection) => current.version)
  const submit = useSubmit(form, async ({ unit: of, words, owner, due }) => {
    await send((version) =>
      recordFinding(id, { version, unit: of, words, owner: Number(owner), due: due && dayOf(due) }),
    )
    await saved(t('inspection.findingSaved'))
    onDone()
  })
  const { errors } = form.formState
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t('inspection.record')}
      conflictRows={useFindingsConflict(() => form.getValues('words'))}
    >
      <Select
        id="unit"
        label={t('inspection.unit')}
        required
        error={errors.unit?.message}
        {...form.register('unit', { onChange: () => form.setValue('owner', '') })}
        options={results.map(({ unit: code, name }) => ({ value: code, label: name }))}
      />
      <TextArea
        id="words"
        label={t('inspection.words')}
        required
        rows={3}
        maxLength={2000}
        error={errors.words?.message}
        {...form.register('words')}
      />
      <Select
        id="owner"
        label={t('inspection.owner')}
        hint={t('inspection.ownerHint')}
        required
        error={errors.owner?.message}
        {...form.register('owner')}
        options={owners
          .filter((owner) => owner.unit === unit)
          .map(({ post, label }) => ({ value: String(post), label }))}
      />
      <Controller
        name="due"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField {...field} id="due" dateOnly label={t('inspection.due')} error={fieldState.error?.message} />
        )}
      />
    </Form>
  )
}
