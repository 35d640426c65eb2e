import { useTranslation } from 'react-i18next'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { takeFindingBack, type Finding, type Inspection } from '../api'
import { withdrawalSchema } from '../schema'
import { useFindingsConflict } from './use-findings-conflict'
import { useSaved } from './use-saved'

/** Takes a finding back that was recorded wrongly, with the reason. */
export function WithdrawalForm({
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
  const form = useOfficeForm(withdrawalSchema, { reason: '' })
  const send = useVersion(inspection.version, (current: Inspection) => current.version)
  const submit = useSubmit(form, async ({ reason }) => {
    await send((version) => takeFindingBack(inspection.id, finding.id, { version, reason }))
    await saved(t('inspection.takenBack'))
    onDone()
  })
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t('inspection.takeBack')}
      conflictRows={useFindingsConflict(() => form.getValues('reason'))}
    >
      <p className="whitespace-pre-line">{finding.words}</p>
      <TextArea
        id="reason"
        label={t('inspection.reason')}
        required
        rows={2}
        maxLength={1000}
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
    </Form>
  )
}
