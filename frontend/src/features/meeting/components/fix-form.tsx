import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredText } from '@/lib/forms'
import { useDates } from '@/lib/use-dates'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { fixAgenda, type MeetingView } from '../api'
import { useMeetingState } from './state-row'
import { useMeetingAct } from './use-meeting-act'

const schema = z.object({ leftOff: z.array(z.object({ incident: z.string(), reason: requiredText(1000) })) })

/** 次第の確定: each case that waits and is on no agenda is left off with a reason. */
export function FixForm({ meeting, onDone }: { meeting: MeetingView; onDone: () => void }) {
  const { t } = useTranslation()
  const dates = useDates()
  const act = useMeetingAct(meeting)
  const conflictRows = useMeetingState(meeting)
  const form = useOfficeForm(schema, {
    leftOff: meeting.waiting.map(({ incident }) => ({ incident, reason: '' })),
  })
  const submit = useSubmit(form, async ({ leftOff }) => {
    await act((version) => fixAgenda(meeting.id, { version, leftOff }), t('meeting.fixed'))
    onDone()
  })
  return (
    <Form form={form} submit={submit} submitLabel={t('meeting.fix')} conflictRows={conflictRows}>
      <div id="leftOff" tabIndex={-1} className="flex flex-col gap-4">
        {meeting.waiting.length > 0 && <p>{t('meeting.fixLead')}</p>}
        {meeting.waiting.map(({ incident }, index) => (
          <TextArea
            key={incident}
            id={`leftOff.${index}.reason`}
            label={t('meeting.leftOff', { case: dates.caseLabel(incident) })}
            required
            rows={2}
            maxLength={1000}
            error={form.formState.errors.leftOff?.[index]?.reason?.message}
            {...form.register(`leftOff.${index}.reason`)}
          />
        ))}
      </div>
    </Form>
  )
}
