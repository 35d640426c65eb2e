import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { Notice } from '@/ui/notice'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { liftConfidentiality, type Confidentiality } from '../api'
import { useRecord } from './use-record'

const schema = z.object({ reason: requiredText(1000) })

/** The posts in charge see the case again; with the reason. */
export function LiftForm({ number, view, onDone }: { number: string; view: Confidentiality; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const form = useOfficeForm(schema, { reason: '' })
  const send = useVersion<Confidentiality>(view.version, (current) => current.version)
  const submit = useSubmit(form, async ({ reason }) => {
    await record(
      send((version) => liftConfidentiality(number, { version, reason })),
      t('incident.confidentiality.lifted'),
    )
    onDone()
  })
  const conflictRows = (current: unknown) => [
    {
      label: t('incident.confidentiality.liftReason'),
      mine: form.getValues('reason'),
      theirs: (current as Confidentiality).decisions[0]?.words ?? '',
    },
  ]
  return (
    <Form form={form} submit={submit} submitLabel={t('incident.confidentiality.lift')} conflictRows={conflictRows}>
      <TextArea
        id="reason"
        label={t('incident.confidentiality.liftReason')}
        required
        rows={3}
        maxLength={1000}
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
      <Notice title={t('incident.confidentiality.liftFollows')} role="status" />
    </Form>
  )
}
