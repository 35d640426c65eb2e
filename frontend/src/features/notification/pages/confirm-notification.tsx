import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { StepFormProps } from '@/lib/case-registry'
import { choice, optionalText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { StatusTag } from '@/ui/status-tag'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useStepDone } from '@/ui/use-step-done'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { confirmNotification, type NotificationView } from '../api'
import { NotificationStep } from '../components/notification-step'
import { useConflict } from '../components/use-conflict'

const schema = z
  .object({ confirmed: choice(['confirm', 'return']), reason: optionalText(2000) })
  .refine(({ confirmed, reason }) => confirmed === 'confirm' || reason, { path: ['reason'], message: 'lib.required' })

function ConfirmForm({ number, notification }: { number: string; notification: NotificationView }) {
  const { t } = useTranslation()
  const done = useStepDone()
  const form = useOfficeForm(schema, { confirmed: null as never, reason: '' })
  const send = useVersion<NotificationView>(notification.version, (current) => current.version)
  const submit = useSubmit(form, async ({ confirmed: decision, reason }) => {
    const confirmed = decision === 'confirm'
    await send((version) => confirmNotification(number, { version, confirmed, reason: confirmed ? null : reason }))
    await done(t(confirmed ? 'notification.confirmed' : 'notification.sentBack'))
  })
  const decision = useWatch({ control: form.control, name: 'confirmed' })
  const { errors } = form.formState
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t('notification.decide')}
      conflictRows={useConflict(notification, () => form.getValues('reason'))}
    >
      <p>
        <StatusTag tone="active">{t(`notification.status.${notification.status}`)}</StatusTag>
      </p>
      <RadioGroup
        id="confirmed"
        label={t('notification.decision')}
        required
        error={errors.confirmed?.message}
        {...form.register('confirmed')}
        options={[
          { value: 'confirm', label: t('notification.confirmChoice') },
          { value: 'return', label: t('notification.returnChoice') },
        ]}
      />
      {decision === 'return' && (
        <TextArea
          id="reason"
          label={t('notification.reason')}
          hint={t('notification.reasonHint')}
          required
          maxLength={2000}
          error={errors.reason?.message}
          {...form.register('reason')}
        />
      )}
    </Form>
  )
}

/** 本人対応の完了を確認する: the section chief confirms or sends back. */
export default function ConfirmNotification({ number }: StepFormProps) {
  return (
    <NotificationStep number={number}>
      {(notification) => <ConfirmForm number={number} notification={notification} />}
    </NotificationStep>
  )
}
