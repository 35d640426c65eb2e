import { useTranslation } from 'react-i18next'
import { fromInputs } from '@/lib/dates'
import { useDates } from '@/lib/use-dates'
import { inputStyle } from './input-style'

/** What stands in the two inputs, complete or not. */
export interface TypedTime {
  date: string
  time: string
}

interface Props {
  value: TypedTime
  onChange: (typed: TypedTime) => void
  invalid?: boolean | undefined
  dateOnly?: boolean
}

/** The browser's own date and time inputs, side by side, and under them the 和暦 of what was chosen. */
export function DateTimeInputs({ value, onChange, invalid, dateOnly = false }: Props) {
  const { t } = useTranslation()
  const dates = useDates()
  const instant = fromInputs(value.date, dateOnly ? '00:00' : value.time)
  const flag = invalid ? true : undefined
  return (
    <>
      <div className="flex flex-wrap gap-3">
        <input
          type="date"
          aria-label={t('ui.date')}
          value={value.date}
          max="9999-12-31"
          aria-invalid={flag}
          onChange={(event) => onChange({ ...value, date: event.target.value })}
          className={inputStyle(invalid, 'w-44')}
        />
        {!dateOnly && (
          <input
            type="time"
            aria-label={t('ui.time')}
            value={value.time}
            aria-invalid={flag}
            onChange={(event) => onChange({ ...value, time: event.target.value })}
            className={inputStyle(invalid, 'w-32')}
          />
        )}
      </div>
      <p className="mt-1 min-h-7 text-std-16N-170 text-solid-gray-800" aria-live="polite">
        {instant && (dateOnly ? dates.date(instant) : dates.dateTime(instant))}
      </p>
    </>
  )
}
