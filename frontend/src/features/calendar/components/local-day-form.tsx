import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { choice, requiredText } from '@/lib/forms'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { Select } from '@/ui/select'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { enterLocalDay, PATTERNS, WEEKDAYS, type CalendarState } from '../api'
import { useCalendarChange } from './use-calendar-change'

const KINDS = ['closed', 'open'] as const
const schema = z
  .object({
    opens: choice(KINDS),
    pattern: choice(PATTERNS),
    monthDay: z.string().trim(),
    weekday: z.string(),
    from: z.string({ error: 'lib.required' }),
    to: z.string().nullable(),
    name: requiredText(60),
  })
  .refine(({ pattern, monthDay }) => pattern !== 'YEARLY' || /^\d{2}-\d{2}$/.test(monthDay), {
    path: ['monthDay'],
    message: 'calendar.monthDayForm',
  })
  .refine(({ pattern, weekday }) => pattern !== 'WEEKLY' || weekday !== '', {
    path: ['weekday'],
    message: 'lib.chooseOne',
  })

/** Enters a closing or opening day of the municipality, or of one facility. */
export function LocalDayForm({
  unit,
  version,
  onDone,
}: {
  unit: string | undefined
  version: number
  onDone: () => void
}) {
  const { t } = useTranslation()
  const changed = useCalendarChange()
  const send = useVersion(version, (current: CalendarState) => current.version)
  const form = useOfficeForm(schema, {
    opens: '' as never,
    pattern: 'DATES',
    monthDay: '',
    weekday: '',
    from: null as never,
    to: null,
    name: '',
  })
  const submit = useSubmit(form, async (day) => {
    await send((seen) => enterLocalDay(unit, day, seen))
    onDone()
    await changed(t('calendar.entered', { name: day.name }))
  })
  const { errors } = form.formState
  const [pattern, opens] = useWatch({ control: form.control, name: ['pattern', 'opens'] })
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t('calendar.submit')}
      conflictRows={(current) => [
        {
          label: t('calendar.conflictVersion'),
          mine: String(version),
          theirs: String((current as CalendarState).version),
        },
      ]}
    >
      <RadioGroup
        id="opens"
        label={t('calendar.opens')}
        required
        error={errors.opens?.message}
        {...form.register('opens')}
        options={KINDS.map((value) => ({ value, label: t(`calendar.${value}`) }))}
      />
      <TextField
        id="name"
        label={t('calendar.name')}
        hint={t('calendar.nameHint')}
        required
        error={errors.name?.message}
        {...form.register('name')}
      />
      <RadioGroup
        id="pattern"
        label={t('calendar.pattern')}
        required
        error={errors.pattern?.message}
        {...form.register('pattern')}
        options={PATTERNS.map((value) => ({ value, label: t(`calendar.${value}`) }))}
      />
      {pattern === 'YEARLY' && (
        <TextField
          id="monthDay"
          label={t('calendar.monthDay')}
          hint={t('calendar.monthDayHint')}
          required
          inputMode="numeric"
          maxLength={5}
          className="w-28"
          error={errors.monthDay?.message}
          {...form.register('monthDay')}
        />
      )}
      {pattern === 'WEEKLY' && (
        <Select
          id="weekday"
          label={t('calendar.weekday')}
          required
          className="w-44"
          hint={opens === 'open' ? t('calendar.weeklyHint') : undefined}
          error={errors.weekday?.message}
          {...form.register('weekday')}
          options={WEEKDAYS.map((value) => ({ value, label: t(`calendar.wd.${value}`) }))}
        />
      )}
      <Controller
        name="from"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="from"
            dateOnly
            label={t('calendar.from')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
      <Controller
        name="to"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="to"
            dateOnly
            label={t('calendar.to')}
            hint={t('calendar.toHint')}
            error={fieldState.error?.message}
          />
        )}
      />
    </Form>
  )
}
