import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fromInputs, toInputs } from '@/lib/dates'
import { useDates } from '@/lib/use-dates'
import type { FieldProps } from './field'
import { Fieldset } from './fieldset'
import { inputStyle } from './input-style'

type Props = FieldProps & {
  /** An instant, or null while date and time are not both there. */
  value: string | null | undefined
  onChange: (instant: string | null) => void
  onBlur?: () => void
  /** Only the day counts; the instant is then 0:00 in Tokyo. */
  dateOnly?: boolean
  id?: string
}

/**
 * Date and time as the two native inputs, in Tokyo's time whatever the browser's zone; shows the 和暦 of what was
 * chosen. For react-hook-form use `<Controller render={({ field, fieldState }) => <DateTimeField {...field} …/>}>`.
 */
export function DateTimeField({ value, onChange, onBlur, dateOnly = false, id, label, ...field }: Props) {
  const { t } = useTranslation()
  const dates = useDates()
  const made = useId()
  const [typed, setTyped] = useState(value ? toInputs(value) : { date: '', time: '' })
  const [reported, setReported] = useState(value ?? null)
  if ((value ?? null) !== reported) {
    setReported(value ?? null)
    setTyped(value ? toInputs(value) : { date: '', time: '' })
  }

  function change(part: Partial<typeof typed>) {
    const next = { ...typed, ...part }
    const instant = fromInputs(next.date, dateOnly ? '00:00' : next.time)
    setTyped(next)
    setReported(instant)
    if (instant !== (value ?? null)) onChange(instant)
  }

  return (
    <Fieldset id={id ?? made} role="group" label={label} {...field}>
      <div className="flex flex-wrap gap-3" onBlur={onBlur}>
        <input
          type="date" aria-label={t('ui.date')} value={typed.date} max="9999-12-31" aria-invalid={field.error ? true : undefined}
          onChange={(event) => change({ date: event.target.value })} className={inputStyle(field.error, 'w-44')}
        />
        {!dateOnly && (
          <input
            type="time" aria-label={t('ui.time')} value={typed.time} aria-invalid={field.error ? true : undefined}
            onChange={(event) => change({ time: event.target.value })} className={inputStyle(field.error, 'w-32')}
          />
        )}
      </div>
      <p className="mt-1 min-h-7 text-std-16N-170 text-solid-gray-800" aria-live="polite">
        {value && (dateOnly ? dates.date(value) : dates.dateTime(value))}
      </p>
    </Fieldset>
  )
}
