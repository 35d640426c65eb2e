import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { FormDialog } from '@/ui/form-dialog'
import { confirmAppointment, type Appointment } from '../api'
import { ConfirmButton } from './confirm-button'
import { RejectForm } from './reject-form'

/** An appointment that waits, with everything that the second person has to look at. */
export function AppointmentCard({ appointment }: { appointment: Appointment }) {
  const { t } = useTranslation()
  const dates = useDates()
  const { displayName: name, postName: post, reader, to, longer } = appointment
  const from = dates.date(appointment.from)
  return (
    <Card title={t(longer ? 'admin.appointments.longer' : 'admin.appointments.new', { name, post })}>
      <DescriptionList
        items={[
          { label: t('admin.login'), value: appointment.login },
          { label: t('admin.personnelNumber'), value: appointment.personnelNumber ?? t('admin.noPersonnelNumber') },
          {
            label: t('admin.span'),
            value: to ? t('admin.fromTo', { from, to: dates.date(to) }) : t('admin.fromOn', { from }),
          },
          ...(appointment.title ? [{ label: t('admin.holderTitle'), value: appointment.title }] : []),
          ...(appointment.deputy ? [{ label: t('admin.deputyTag'), value: t('admin.deputyHint') }] : []),
          {
            label: t('admin.appointments.by'),
            value: t('admin.appointments.byWhom', {
              who: appointment.by,
              post: appointment.byPost,
              at: dates.dateTime(appointment.at),
            }),
          },
        ]}
      />
      <p className="mt-4">{t(`admin.appointments.reader.${reader}`)}</p>
      {reader !== 'APPOINTED' && (
        <div className="mt-2 flex flex-wrap gap-3">
          {reader === 'SECOND_PERSON' && (
            <ConfirmButton
              kind="primary"
              label={t('admin.appointments.confirm')}
              title={t('admin.appointments.confirmTitle', { name, post })}
              text={t('admin.appointments.confirmText', { name, post })}
              act={() => confirmAppointment(appointment.id)}
              done={t('admin.appointments.confirmed')}
            />
          )}
          <FormDialog
            kind="secondary"
            label={t(reader === 'PROPOSER' ? 'admin.appointments.takeBack' : 'admin.appointments.decline')}
            title={t(reader === 'PROPOSER' ? 'admin.appointments.takeBackTitle' : 'admin.appointments.declineTitle', {
              name,
              post,
            })}
          >
            {(close) => <RejectForm appointment={appointment} onDone={close} />}
          </FormDialog>
        </div>
      )}
    </Card>
  )
}
