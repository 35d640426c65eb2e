import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { Select } from '@/ui/select'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { nameParticipant, participantKindsQuery, type CaseOverview } from '../api'
import { useRecord } from './use-record'

const schema = z.object({ name: requiredText(100), kind: requiredText(20), unitCode: requiredText(40) })

/** One more person named in the case. */
export function ParticipantForm({ overview, onDone }: { overview: CaseOverview; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(overview.number)
  const { data: kinds } = useQuery(participantKindsQuery(overview.number))
  const form = useOfficeForm(schema, { name: '', kind: '', unitCode: overview.origin.code })
  const submit = useSubmit(form, async (values) => {
    await record(nameParticipant(overview.number, values), t('incident.participants.added'))
    onDone()
  })
  const units = [
    ...new Map([overview.origin, ...overview.units, overview.section].map((unit) => [unit.code, unit])).values(),
  ]
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('incident.participants.add')}>
      <TextField
        id="name"
        label={t('incident.participants.name')}
        hint={t('incident.participants.nameHint')}
        required
        error={errors.name?.message}
        autoComplete="off"
        {...form.register('name')}
      />
      <Select
        id="kind"
        label={t('incident.participants.kind')}
        hint={t('incident.participants.kindHint')}
        required
        error={errors.kind?.message}
        {...form.register('kind')}
        options={(kinds ?? []).map((kind) => ({ value: kind, label: kind }))}
      />
      <RadioGroup
        id="unitCode"
        label={t('incident.participants.unit')}
        required
        error={errors.unitCode?.message}
        {...form.register('unitCode')}
        options={units.map((unit) => ({ value: unit.code, label: unit.name }))}
      />
    </Form>
  )
}
