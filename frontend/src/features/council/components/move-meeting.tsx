import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useMay } from '@/lib/allowed-operations'
import { fromInputs, toInputs } from '@/lib/dates'
import { optionalText, requiredText } from '@/lib/forms'
import { Button } from '@/ui/button'
import { DateTimeField } from '@/ui/date-time-field'
import { Dialog } from '@/ui/dialog'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { moveMeeting, type CouncilView } from '../api'
import { MeetingChoice } from './meeting-choice'
import { PaperLimit } from './paper-limit'
import { typedOrChosen } from './typed-or-chosen'
import { useStateRow } from './use-act'

const schema = z
  .object({
    meetingId: z.string(),
    name: optionalText(200),
    day: z.string().nullable(),
    begins: z.string(),
    place: optionalText(200),
    reason: requiredText(1000),
    latenessReason: optionalText(1000),
  })
  .superRefine(typedOrChosen, { when: () => true })

function MoveForm({ number, view, onDone }: { number: string; view: CouncilView; onDone: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const state = useStateRow(view)
  const typed = view.meeting?.meetingId === null ? view.meeting : null
  const form = useOfficeForm(schema, {
    meetingId: '',
    name: typed?.name ?? '',
    day: typed ? fromInputs(typed.day, '00:00') : null,
    begins: typed?.begins?.slice(0, 5) ?? '',
    place: typed?.place ?? '',
    reason: '',
    latenessReason: '',
  })
  const send = useVersion<CouncilView>(view.version, (current) => current.version)
  const submit = useSubmit(form, async ({ meetingId, name, day, begins, place, reason, latenessReason }) => {
    await send((version) =>
      moveMeeting(number, {
        version,
        reason,
        latenessReason: latenessReason || null,
        ...(meetingId
          ? { meetingId: Number(meetingId) }
          : { name, day: day && toInputs(day).date, begins: begins || null, place: place || null }),
      }),
    )
    toast(t('council.moved'))
    onDone()
    await queries.invalidateQueries()
  })
  const [meetingId, day] = useWatch({ control: form.control, name: ['meetingId', 'day'] })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('council.move')} conflictRows={(current) => [state(current)]}>
      <Controller
        name="meetingId"
        control={form.control}
        render={({ field, fieldState }) => (
          <MeetingChoice
            {...field}
            error={fieldState.error?.message}
            onDay={(meets) => form.setValue('day', fromInputs(meets, '00:00'))}
          />
        )}
      />
      {!meetingId && (
        <>
          <TextField
            id="name"
            label={t('council.name')}
            required
            error={errors.name?.message}
            {...form.register('name')}
          />
          <Controller
            name="day"
            control={form.control}
            render={({ field, fieldState }) => (
              <DateTimeField
                {...field}
                id="day"
                label={t('council.day')}
                required
                dateOnly
                error={fieldState.error?.message}
              />
            )}
          />
          <TextField
            id="begins"
            type="time"
            label={t('council.begins')}
            className="w-32"
            error={errors.begins?.message}
            {...form.register('begins')}
          />
          <TextField id="place" label={t('council.place')} error={errors.place?.message} {...form.register('place')} />
        </>
      )}
      <TextArea
        id="reason"
        label={t('council.moveReason')}
        required
        rows={2}
        maxLength={1000}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
      {!view.meeting && (
        <TextArea
          id="latenessReason"
          label={t('council.lateAgain')}
          hint={t('council.lateAgainHint')}
          rows={2}
          maxLength={1000}
          error={errors.latenessReason?.message}
          {...form.register('latenessReason')}
        />
      )}
      {['TO_COMPILE', 'TO_CONFIRM'].includes(view.status) && <PaperLimit number={number} day={day} />}
    </Form>
  )
}

/** 会議の変更: the meeting or its day is another one; what is due before it moves with it. */
export function MoveMeeting({ number, view }: { number: string; view: CouncilView }) {
  const { t } = useTranslation()
  const may = useMay(number)('moveMeeting')
  const [open, setOpen] = useState(false)
  const waits = !view.meeting && view.formerMeetings.length > 0
  if (!may || (!view.meeting && !waits) || view.held) return null
  return (
    <div className="mt-4 print:hidden">
      <Button kind="secondary" onClick={() => setOpen(true)}>
        {t(waits ? 'council.chooseAgain' : 'council.moveTitle')}
      </Button>
      <Dialog open={open} title={t('council.moveTitle')} keep="move meeting" onClose={() => setOpen(false)}>
        {open && <MoveForm number={number} view={view} onDone={() => setOpen(false)} />}
      </Dialog>
    </div>
  )
}
