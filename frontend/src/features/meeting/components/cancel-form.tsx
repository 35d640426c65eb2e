import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { cancelMeeting, previewCancellation, type MeetingView, type MovedLimit } from '../api'
import { Limits } from './limits'
import { useMeetingState } from './state-row'
import { useMeetingAct } from './use-meeting-act'

/** 中止: first it is said which limits end, then it is cancelled. */
export function CancelForm({ meeting, onDone }: { meeting: MeetingView; onDone: () => void }) {
  const { t } = useTranslation()
  const act = useMeetingAct(meeting)
  const conflictRows = useMeetingState(meeting)
  const [limits, setLimits] = useState<MovedLimit[] | null>(null)
  const form = useOfficeForm(z.object({ reason: requiredText(1000) }), { reason: '' })
  const submit = useSubmit(form, async ({ reason }) => {
    if (!limits) {
      setLimits(await previewCancellation(meeting.id, { reason, version: meeting.version }))
      return
    }
    await act((version) => cancelMeeting(meeting.id, { reason, version }), t('meeting.cancelled'))
    onDone()
  })
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t(limits ? 'meeting.doCancel' : 'meeting.seeLimits')}
      conflictRows={conflictRows}
    >
      <TextArea
        id="reason"
        label={t('meeting.reason')}
        required
        rows={2}
        maxLength={1000}
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
      {limits && <Limits limits={limits} />}
    </Form>
  )
}
