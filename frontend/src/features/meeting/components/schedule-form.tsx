import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { fromInputs, toInputs } from '@/lib/dates'
import { requiredInstant, requiredText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { previewSchedule, reschedule, type MeetingView, type MovedLimit } from '../api'
import { Limits } from './limits'
import { useMeetingState } from './state-row'
import { useMeetingAct } from './use-meeting-act'
import { WhenFields } from './when-fields'

const schema = z.object({
  day: requiredInstant(),
  begins: requiredText(8),
  place: requiredText(200),
  reason: requiredText(1000),
})

/** Another day, hour or place: first it is said which limits move, then it is saved. */
export function ScheduleForm({ meeting, onDone }: { meeting: MeetingView; onDone: () => void }) {
  const { t } = useTranslation()
  const act = useMeetingAct(meeting)
  const conflictRows = useMeetingState(meeting)
  const [seen, setSeen] = useState<{ of: string; limits: MovedLimit[] } | null>(null)
  const { schedule } = meeting
  const form = useOfficeForm(schema, {
    day: fromInputs(schedule.day, '00:00')!,
    begins: schedule.begins.slice(0, 5),
    place: schedule.place,
    reason: '',
  })
  const submit = useSubmit(form, async (values) => {
    const body = { ...values, day: toInputs(values.day).date }
    if (seen?.of !== JSON.stringify(body)) {
      const limits = await previewSchedule(meeting.id, { ...body, version: meeting.version })
      setSeen({ of: JSON.stringify(body), limits })
      return
    }
    await act((version) => reschedule(meeting.id, { ...body, version }), t('meeting.rescheduled'))
    onDone()
  })
  const { errors } = form.formState
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t(seen ? 'meeting.doReschedule' : 'meeting.seeLimits')}
      conflictRows={conflictRows}
    >
      <WhenFields control={form.control} register={form.register} errors={errors} />
      <TextArea
        id="reason"
        label={t('meeting.reason')}
        required
        rows={2}
        maxLength={1000}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
      {seen && <Limits limits={seen.limits} />}
    </Form>
  )
}
