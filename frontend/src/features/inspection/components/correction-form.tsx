import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { correctFinding, type Finding, type Inspection } from '../api'
import { correctionSchema, dayOf } from '../schema'
import { useFindingsConflict } from './use-findings-conflict'
import { useSaved } from './use-saved'

/** That something found was put right: on which day, and how. */
export function CorrectionForm({
  inspection,
  finding,
  onDone,
}: {
  inspection: Inspection
  finding: Finding
  onDone: () => void
}) {
  const { t } = useTranslation()
  const saved = useSaved()
  const form = useOfficeForm(correctionSchema, { on: null as never, words: '' })
  const send = useVersion(inspection.version, (current: Inspection) => current.version)
  const submit = useSubmit(form, async ({ on, words }) => {
    await send((version) => correctFinding(inspection.id, finding.id, { version, on: dayOf(on), words }))
    await saved(t('inspection.correctionSaved'))
    onDone()
  })
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t('inspection.record')}
      conflictRows={useFindingsConflict(() => form.getValues('words'))}
    >
      <p className="whitespace-pre-line">{finding.words}</p>
      <Controller
        name="on"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="on"
            dateOnly
            label={t('inspection.correctedOn')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
      <TextArea
        id="words"
        label={t('inspection.correctedHow')}
        required
        rows={3}
        maxLength={2000}
        error={form.formState.errors.words?.message}
        {...form.register('words')}
      />
    </Form>
  )
}
