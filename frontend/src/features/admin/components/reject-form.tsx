import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { rejectAppointment, type Appointment } from '../api'
import { useChange } from './use-change'

const schema = z.object({ reason: requiredText(200) })

/** Declines an appointment, or takes the own one back. */
export function RejectForm({ appointment, onDone }: { appointment: Appointment; onDone: () => void }) {
  const { t } = useTranslation()
  const changed = useChange()
  const own = appointment.reader === 'PROPOSER'
  const form = useOfficeForm(schema, { reason: '' })
  const submit = useSubmit(form, async ({ reason }) => {
    await rejectAppointment(appointment.id, reason)
    onDone()
    await changed(t(own ? 'admin.appointments.takenBack' : 'admin.appointments.declined'))
  })
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t(own ? 'admin.appointments.takeBack' : 'admin.appointments.decline')}
    >
      <TextField
        id="reason"
        label={t('admin.appointments.reason')}
        required
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
    </Form>
  )
}
