import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { optionalText, requiredText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { holdMeeting, type MeetingView } from '../api'
import { useMeetingState } from './state-row'
import { useMeetingAct } from './use-meeting-act'

/** 開催の記録: asks why where no papers were sent here. */
export function HoldForm({ meeting, onDone }: { meeting: MeetingView; onDone: () => void }) {
  const { t } = useTranslation()
  const act = useMeetingAct(meeting)
  const conflictRows = useMeetingState(meeting)
  const unsent = meeting.status === 'AGENDA_FIXED'
  const form = useOfficeForm(z.object({ unsentReason: unsent ? requiredText(1000) : optionalText(1000) }), {
    unsentReason: '',
  })
  const submit = useSubmit(form, async ({ unsentReason }) => {
    await act((version) => holdMeeting(meeting.id, { version, unsentReason: unsentReason || null }), t('meeting.held'))
    onDone()
  })
  return (
    <Form form={form} submit={submit} submitLabel={t('meeting.hold')} conflictRows={conflictRows}>
      <p>{t('meeting.holdLead')}</p>
      {unsent && (
        <TextArea
          id="unsentReason"
          label={t('meeting.unsentReason')}
          required
          rows={2}
          maxLength={1000}
          error={form.formState.errors.unsentReason?.message}
          {...form.register('unsentReason')}
        />
      )}
    </Form>
  )
}
