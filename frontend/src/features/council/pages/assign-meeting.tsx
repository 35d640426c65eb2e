import { useQuery } from '@tanstack/react-query'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { StepFormProps } from '@/lib/case-registry'
import { fromInputs, toInputs } from '@/lib/dates'
import { optionalText } from '@/lib/forms'
import { useServerNow } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { LatenessReason } from '@/features/clock/parts/lateness-reason'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { assignMeeting, paperLimitQuery, type CouncilView } from '../api'
import { CouncilStep } from '../components/council-step'
import { MeetingChoice } from '../components/meeting-choice'
import { PaperLimit } from '../components/paper-limit'
import { typedOrChosen } from '../components/typed-or-chosen'
import { useAct, useStateRow } from '../components/use-act'

const schema = z
  .object({
    meetingId: z.string(),
    name: optionalText(200),
    day: z.string().nullable(),
    begins: z.string(),
    place: optionalText(200),
    latenessReason: optionalText(1000),
  })
  .superRefine(typedOrChosen, { when: () => true })

function MeetingForm({ number, view }: { number: string; view: CouncilView }) {
  const { t } = useTranslation()
  const dates = useDates()
  const act = useAct(view)
  const state = useStateRow(view)
  const form = useOfficeForm(schema, {
    meetingId: '',
    name: '',
    day: null,
    begins: '',
    place: '',
    latenessReason: '',
  })
  const submit = useSubmit(form, ({ meetingId, name, day, begins, place, latenessReason }) =>
    act(
      (version) =>
        assignMeeting(number, {
          ...(meetingId
            ? { meetingId: Number(meetingId) }
            : { name, day: day && toInputs(day).date, begins: begins || null, place: place || null }),
          latenessReason: latenessReason || null,
          version,
        }),
      t('council.assigned'),
    ),
  )
  const [meetingId, day] = useWatch({ control: form.control, name: ['meetingId', 'day'] })
  const now = useServerNow()
  const limit = useQuery({ ...paperLimitQuery(number, day ? toInputs(day).date : ''), enabled: Boolean(day) }).data
    ?.limit
  const paperLate = Boolean(day && limit && Date.parse(limit) <= now)
  const { errors } = form.formState
  const conflictRows = (current: unknown) => {
    const theirs = (current as CouncilView).meeting
    const mine = form.getValues()
    return [
      state(current),
      { label: t('council.name'), mine: mine.name, theirs: theirs?.name ?? '' },
      {
        label: t('council.day'),
        mine: mine.day ? dates.date(mine.day) : '',
        theirs: theirs ? dates.date(theirs.day) : '',
      },
    ]
  }
  return (
    <Form form={form} submit={submit} submitLabel={t('council.assign')} conflictRows={conflictRows}>
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
            hint={t('council.nameHint')}
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
      <PaperLimit number={number} day={day} past="council.paperLimitPastNow" />
      <LatenessReason
        number={number}
        clocks={['COUNCIL_ASSIGN']}
        at={new Date(now).toISOString()}
        beginsLate={paperLate}
        error={errors.latenessReason?.message}
        {...form.register('latenessReason')}
      />
    </Form>
  )
}

/** 報告する会議を決める: the secretariat. */
export default function AssignMeeting({ number }: StepFormProps) {
  return <CouncilStep number={number}>{(view) => <MeetingForm number={number} view={view} />}</CouncilStep>
}
