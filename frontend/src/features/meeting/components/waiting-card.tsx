import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { optionalText } from '@/lib/forms'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { Form } from '@/ui/form'
import { FormDialog } from '@/ui/form-dialog'
import { TextArea } from '@/ui/text-area'
import { TextLink } from '@/ui/text-link'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { putCaseOnAgenda, type MeetingView } from '../api'
import { useMeetingState } from './state-row'
import { useMeetingAct } from './use-meeting-act'

function PutOn({ meeting, incident, onDone }: { meeting: MeetingView; incident: string; onDone: () => void }) {
  const { t } = useTranslation()
  const act = useMeetingAct(meeting)
  const conflictRows = useMeetingState(meeting)
  const form = useOfficeForm(z.object({ latenessReason: optionalText(1000) }), { latenessReason: '' })
  const submit = useSubmit(form, async ({ latenessReason }) => {
    await act(
      (version) => putCaseOnAgenda(meeting.id, { version, incident, latenessReason: latenessReason || null }),
      t('meeting.putOnDone'),
    )
    onDone()
  })
  return (
    <Form form={form} submit={submit} submitLabel={t('meeting.putOn')} conflictRows={conflictRows}>
      <TextArea
        id="latenessReason"
        label={t('meeting.lateness')}
        hint={t('meeting.latenessHint')}
        rows={2}
        maxLength={1000}
        error={form.formState.errors.latenessReason?.message}
        {...form.register('latenessReason')}
      />
    </Form>
  )
}

/** What waits for the council and is on no agenda, each to be put on this one. */
export function WaitingCard({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <Card title={t('meeting.waiting')} className="print:hidden">
      {meeting.waiting.length === 0 && <p>{t('meeting.noWaiting')}</p>}
      <ul className="flex flex-col gap-4">
        {meeting.waiting.map(({ incident, title, typed, postponed }) => (
          <li key={incident} className="flex flex-wrap items-center gap-3">
            <div className="min-w-0 flex-1 basis-64">
              <TextLink to={`/incidents/${incident}`} className="inline-flex min-h-11 items-center">
                {dates.caseLabel(incident)}
              </TextLink>
              <p>{title}</p>
              {typed && <p>{t('meeting.typedMeeting', { name: typed })}</p>}
              {postponed && <p>{t(`meeting.postponed.${postponed}`)}</p>}
            </div>
            <FormDialog
              label={t('meeting.putOn')}
              title={t('meeting.putOnCase', { case: dates.caseLabel(incident) })}
              keep={`meeting-put-on ${incident}`}
            >
              {(close) => <PutOn meeting={meeting} incident={incident} onDone={close} />}
            </FormDialog>
          </li>
        ))}
      </ul>
    </Card>
  )
}
