import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { StepFormProps } from '@/lib/case-registry'
import { fromInputs, toInputs } from '@/lib/dates'
import { optionalText, requiredInstant } from '@/lib/forms'
import { useDates } from '@/lib/use-dates'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { recordHeld, type CouncilView } from '../api'
import { CouncilStep } from '../components/council-step'
import { MoveMeeting } from '../components/move-meeting'
import { useAct, useStateRow } from '../components/use-act'

const schema = z.object({ heldOn: requiredInstant(), note: optionalText() })

function HeldForm({ number, view }: { number: string; view: CouncilView }) {
  const { t } = useTranslation()
  const dates = useDates()
  const act = useAct(view)
  const state = useStateRow(view)
  const form = useOfficeForm(schema, {
    heldOn: view.meeting ? fromInputs(view.meeting.day, '00:00')! : (null as never),
    note: '',
  })
  const submit = useSubmit(form, ({ heldOn, note }) =>
    act(
      (version) => recordHeld(number, { heldOn: toInputs(heldOn).date, note: note || null, version }),
      t('council.recorded'),
    ),
  )
  const { errors } = form.formState
  const conflictRows = (current: unknown) => {
    const theirs = (current as CouncilView).held
    const mine = form.getValues('heldOn')
    return [
      state(current),
      { label: t('council.held'), mine: mine ? dates.date(mine) : '', theirs: theirs ? dates.date(theirs.on) : '' },
    ]
  }
  return (
    <Form form={form} submit={submit} submitLabel={t('council.record')} conflictRows={conflictRows}>
      <Controller
        name="heldOn"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="heldOn"
            label={t('council.held')}
            required
            dateOnly
            error={fieldState.error?.message}
          />
        )}
      />
      <TextArea
        id="note"
        label={t('council.note')}
        hint={t('council.noteHint')}
        rows={4}
        maxLength={4000}
        error={errors.note?.message}
        {...form.register('note')}
      />
    </Form>
  )
}

/** 会議の開催を記録する: the secretariat; where the council was not told at the last meeting, another one is chosen first. */
export default function RecordHeld({ number }: StepFormProps) {
  return (
    <CouncilStep number={number}>
      {(view) =>
        view.status === 'TO_CHOOSE_AGAIN' && !view.meeting ? (
          <MoveMeeting number={number} view={view} />
        ) : (
          <HeldForm number={number} view={view} />
        )
      }
    </CouncilStep>
  )
}
