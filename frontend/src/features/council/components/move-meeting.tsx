import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useMay } from '@/lib/allowed-operations'
import { fromInputs, toInputs } from '@/lib/dates'
import { optionalText, requiredInstant, requiredText } from '@/lib/forms'
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
import { PaperLimit } from './paper-limit'
import { useStateRow } from './use-act'

const schema = z.object({
  name: requiredText(200),
  day: requiredInstant(),
  begins: z.string(),
  place: optionalText(200),
  reason: requiredText(1000),
})

function MoveForm({ number, view, onDone }: { number: string; view: CouncilView; onDone: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const state = useStateRow(view)
  const meeting = view.meeting!
  const form = useOfficeForm(schema, {
    name: meeting.name,
    day: fromInputs(meeting.day, '00:00')!,
    begins: meeting.begins?.slice(0, 5) ?? '',
    place: meeting.place ?? '',
    reason: '',
  })
  const send = useVersion<CouncilView>(view.version, (current) => current.version)
  const submit = useSubmit(form, async ({ day, begins, place, ...values }) => {
    await send((version) =>
      moveMeeting(number, {
        ...values,
        version,
        day: toInputs(day).date,
        begins: begins || null,
        place: place || null,
      }),
    )
    toast(t('council.moved'))
    onDone()
    await queries.invalidateQueries()
  })
  const day = useWatch({ control: form.control, name: 'day' })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('council.move')} conflictRows={(current) => [state(current)]}>
      <TextField id="name" label={t('council.name')} required error={errors.name?.message} {...form.register('name')} />
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
      <TextArea
        id="reason"
        label={t('council.moveReason')}
        required
        rows={2}
        maxLength={1000}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
      {['TO_COMPILE', 'TO_CONFIRM'].includes(view.status) && <PaperLimit number={number} day={day} />}
    </Form>
  )
}

/** 会議の変更: the meeting or its day is another one; what is due before it moves with it. */
export function MoveMeeting({ number, view }: { number: string; view: CouncilView }) {
  const { t } = useTranslation()
  const may = useMay(number)('moveMeeting')
  const [open, setOpen] = useState(false)
  if (!may || !view.meeting || view.held) return null
  return (
    <div className="mt-4 print:hidden">
      <Button kind="secondary" onClick={() => setOpen(true)}>
        {t('council.moveTitle')}
      </Button>
      <Dialog open={open} title={t('council.moveTitle')} keep="move meeting" onClose={() => setOpen(false)}>
        {open && <MoveForm number={number} view={view} onDone={() => setOpen(false)} />}
      </Dialog>
    </div>
  )
}
