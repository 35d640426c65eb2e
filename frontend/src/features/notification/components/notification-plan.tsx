import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useMay } from '@/lib/allowed-operations'
import { toInputs } from '@/lib/dates'
import { requiredInstant, requiredText } from '@/lib/forms'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { DateTimeField } from '@/ui/date-time-field'
import { Dialog } from '@/ui/dialog'
import { Form } from '@/ui/form'
import { LimitMoves } from '@/features/clock/parts/limit-moves'
import { LimitsOf } from '@/features/clock/parts/limits-of'
import { Notice } from '@/ui/notice'
import { TextArea } from '@/ui/text-area'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { approvePlan, planPreviewQuery, type NotificationView } from '../api'

const schema = z.object({ until: requiredInstant(), plan: requiredText(2000) })

function PlanForm({
  number,
  notification,
  onDone,
}: {
  number: string
  notification: NotificationView
  onDone: () => void
}) {
  const { t } = useTranslation()
  const dates = useDates()
  const queries = useQueryClient()
  const toast = useToast()
  const form = useOfficeForm(schema, { until: null as never, plan: '' })
  const send = useVersion<NotificationView>(notification.plans.length, (current) => current.plans.length)
  const submit = useSubmit(form, async ({ until, plan }) => {
    await send((version) => approvePlan(number, { version, until: toInputs(until).date, plan }))
    toast(t('notification.plan.approved'))
    onDone()
    await queries.invalidateQueries()
  })
  const until = useWatch({ control: form.control, name: 'until' })
  const { data: moves } = useQuery({
    ...planPreviewQuery(number, until ? toInputs(until).date : ''),
    enabled: Boolean(until),
    retry: false,
  })
  const { errors } = form.formState
  const conflictRows = (current: unknown) => {
    const theirs = (current as NotificationView).plans.at(-1)
    const mine = form.getValues()
    return [
      {
        label: t('notification.plan.until'),
        mine: mine.until ? dates.date(toInputs(mine.until).date) : '',
        theirs: theirs ? dates.date(theirs.until) : '',
      },
      { label: t('notification.plan.how'), mine: mine.plan, theirs: theirs?.plan ?? '' },
    ]
  }
  return (
    <Form form={form} submit={submit} submitLabel={t('notification.plan.approve')} conflictRows={conflictRows}>
      <Controller
        name="until"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="until"
            label={t('notification.plan.until')}
            hint={t('notification.plan.untilHint')}
            required
            dateOnly
            error={fieldState.error?.message}
          />
        )}
      />
      <TextArea
        id="plan"
        label={t('notification.plan.how')}
        hint={t('notification.plan.howHint')}
        required
        rows={3}
        maxLength={2000}
        error={errors.plan?.message}
        {...form.register('plan')}
      />
      {moves && until && (
        <Notice title={t('notification.plan.follows')}>
          <LimitMoves moves={moves} />
        </Notice>
      )}
    </Form>
  )
}

/** 本人対応の計画: until when everybody is to be told, as the chief approved it, and how he approves one while telling goes on. */
export function NotificationPlan({ number, notification }: { number: string; notification: NotificationView }) {
  const { t } = useTranslation()
  const dates = useDates()
  const may = useMay(number)('approveNotificationPlan') && notification.status === 'GOING_ON'
  const [open, setOpen] = useState(false)
  const plan = notification.plans.at(-1)
  if (!plan && !may) return null
  return (
    <Card title={t('notification.plan.title')}>
      {plan ? (
        <>
          <p className="text-std-16B-170">{t('notification.plan.untilDay', { day: dates.date(plan.until) })}</p>
          <p className="whitespace-pre-line wrap-break-word">{plan.plan}</p>
          <p className="text-solid-gray-700">
            {t('notification.plan.by', { post: plan.by.post, at: dates.dateTime(plan.at) })}
          </p>
        </>
      ) : (
        <>
          <p className="mb-3">{t('notification.plan.none')}</p>
          <LimitsOf number={number} clocks={['PERSON_NOTICE_DONE']} />
        </>
      )}
      {may && (
        <div className="mt-4 print:hidden">
          <Button kind="secondary" onClick={() => setOpen(true)}>
            {t(plan ? 'notification.plan.change' : 'notification.plan.make')}
          </Button>
          <Dialog
            open={open}
            title={t('notification.plan.title')}
            keep="notification plan"
            onClose={() => setOpen(false)}
          >
            {open && <PlanForm number={number} notification={notification} onDone={() => setOpen(false)} />}
          </Dialog>
        </div>
      )}
    </Card>
  )
}
