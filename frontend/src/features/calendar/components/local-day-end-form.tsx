import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredText } from '@/lib/forms'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { endLocalDay, type CalendarState, type LocalDay } from '../api'
import { useCalendarChange } from './use-calendar-change'

const schema = z.object({ lastDay: z.string({ error: 'lib.required' }), reason: requiredText(400) })

/** Says on which day a local day holds for the last time, and why. */
export function LocalDayEndForm({ day, version, onDone }: { day: LocalDay; version: number; onDone: () => void }) {
  const { t } = useTranslation()
  const changed = useCalendarChange()
  const send = useVersion(version, (current: CalendarState) => current.version)
  const form = useOfficeForm(schema, { lastDay: null as never, reason: '' })
  const submit = useSubmit(form, async ({ lastDay, reason }) => {
    await send((seen) => endLocalDay(day.id, lastDay, reason, seen))
    onDone()
    await changed(t('calendar.ended'))
  })
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t('calendar.end')}
      conflictRows={(current) => [
        {
          label: t('calendar.conflictVersion'),
          mine: String(version),
          theirs: String((current as CalendarState).version),
        },
      ]}
    >
      <p>{t('calendar.endText')}</p>
      <Controller
        name="lastDay"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="lastDay"
            dateOnly
            label={t('calendar.lastDay')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
      <TextField
        id="reason"
        label={t('calendar.reason')}
        required
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
    </Form>
  )
}
