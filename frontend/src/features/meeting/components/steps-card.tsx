import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { FormDialog } from '@/ui/form-dialog'
import { checkMinutes, publishMinutes, sendPapers, type MeetingView } from '../api'
import { isOpen } from '../open'
import { ActForm } from './act-form'
import { CancelForm } from './cancel-form'
import { FixForm } from './fix-form'
import { HoldForm } from './hold-form'
import { RecordForm } from './record-form'
import { ScheduleForm } from './schedule-form'

/** What was done of the meeting, and what comes next. */
export function StepsCard({ meeting, today }: { meeting: MeetingView; today: string }) {
  const { t } = useTranslation()
  const dates = useDates()
  const { id, status, notice } = meeting
  const open = isOpen(status)
  const dayHasCome = meeting.schedule.day <= today
  const keep = (what: string) => `meeting-${what} ${id}`
  return (
    <Card title={t('meeting.steps')}>
      <ul className="mb-3">
        {meeting.done.map(({ stage, post, at, reason }) => (
          <li key={stage}>
            {t('meeting.done', { what: t(`meeting.status.${stage}`), post, at: dates.dateTime(at) })}
            {reason && `　${t('meeting.because', { reason })}`}
          </li>
        ))}
      </ul>
      {status === 'PUBLISHED' && <p>{t('meeting.noNext')}</p>}
      {open && !dayHasCome && status !== 'PLANNED' && <p className="mb-3">{t('meeting.waitsForDay')}</p>}
      {meeting.mayWrite && (
        <div className="flex flex-wrap gap-3 print:hidden">
          {status === 'PLANNED' && meeting.agenda.length > 0 && (
            <FormDialog kind="primary" label={t('meeting.fix')} title={t('meeting.fix')} keep={keep('fix')}>
              {(close) => <FixForm meeting={meeting} onDone={close} />}
            </FormDialog>
          )}
          {status === 'AGENDA_FIXED' && notice && (
            <FormDialog kind="primary" label={t('meeting.send')} title={t('meeting.send')} keep={keep('send')}>
              {(close) => (
                <ActForm
                  meeting={meeting}
                  act={(version) => sendPapers(id, version)}
                  label={t('meeting.doSend')}
                  happened={t('meeting.sent')}
                  onDone={close}
                >
                  <DescriptionList
                    items={[
                      { label: t('meeting.byMail'), value: notice.byMail.join(t('ui.and')) || t('meeting.nobody') },
                      { label: t('meeting.onPaper'), value: notice.onPaper.join(t('ui.and')) || t('meeting.nobody') },
                      { label: t('meeting.sendTitle'), value: `${notice.subject}\n\n${notice.body}` },
                    ]}
                  />
                </ActForm>
              )}
            </FormDialog>
          )}
          {open && dayHasCome && (
            <FormDialog
              label={t('meeting.editRecord')}
              title={t('meeting.editRecord')}
              keep={`meeting-record ${id} ${meeting.version}`}
            >
              {(close) => <RecordForm meeting={meeting} onDone={close} />}
            </FormDialog>
          )}
          {open && dayHasCome && status !== 'PLANNED' && (
            <FormDialog kind="primary" label={t('meeting.hold')} title={t('meeting.hold')} keep={keep('hold')}>
              {(close) => <HoldForm meeting={meeting} onDone={close} />}
            </FormDialog>
          )}
          {status === 'HELD' && (
            <FormDialog kind="primary" label={t('meeting.check')} title={t('meeting.check')} keep={keep('check')}>
              {(close) => (
                <ActForm
                  meeting={meeting}
                  act={(version) => checkMinutes(id, version)}
                  label={t('meeting.check')}
                  happened={t('meeting.checked')}
                  onDone={close}
                />
              )}
            </FormDialog>
          )}
          {status === 'MINUTES_CHECKED' && (
            <FormDialog kind="primary" label={t('meeting.publish')} title={t('meeting.publish')} keep={keep('publish')}>
              {(close) => (
                <ActForm
                  meeting={meeting}
                  act={(version) => publishMinutes(id, version)}
                  label={t('meeting.publish')}
                  happened={t('meeting.published')}
                  onDone={close}
                />
              )}
            </FormDialog>
          )}
          {open && (
            <>
              <FormDialog label={t('meeting.reschedule')} title={t('meeting.reschedule')} keep={keep('schedule')}>
                {(close) => <ScheduleForm meeting={meeting} onDone={close} />}
              </FormDialog>
              <FormDialog kind="tertiary" label={t('meeting.cancel')} title={t('meeting.cancel')} keep={keep('cancel')}>
                {(close) => <CancelForm meeting={meeting} onDone={close} />}
              </FormDialog>
            </>
          )}
        </div>
      )}
    </Card>
  )
}
