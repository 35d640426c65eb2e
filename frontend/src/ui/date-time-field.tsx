import { useId, useState } from 'react'
import { fromInputs, toInputs } from '@/lib/dates'
import { DateTimeInputs, type TypedTime } from './date-time-inputs'
import type { FieldProps } from './field'
import { Fieldset } from './fieldset'
import { useKept } from './kept-typing'

type Props = FieldProps & {
  /** An instant, or null while date and time are not both there. */
  value: string | null | undefined
  onChange: (instant: string | null) => void
  onBlur?: () => void
  /** Only the day counts; the instant is then 0:00 in Tokyo. */
  dateOnly?: boolean
  id?: string
}

const EMPTY = { date: '', time: '' }

/**
 * A moment in Tokyo's time whatever the browser's zone. For react-hook-form:
 * `<Controller render={({ field: { ref: _, ...field }, fieldState }) => <DateTimeField {...field} id="at" …/>}>`.
 */
export function DateTimeField({ value, onChange, onBlur, dateOnly = false, id, label, hint, error, required }: Props) {
  const made = useId()
  const given = value ?? null
  const kept = useKept()
  const part = `time ${id ?? made}`
  const [typed, setTyped] = useState<TypedTime>(() => {
    const half = kept?.get(part) as TypedTime | undefined
    if (half && instantOf(half) === given) return half
    return given ? toInputs(given) : EMPTY
  })
  const [reported, setReported] = useState(given)
  if (given !== reported) {
    setReported(given)
    setTyped(given ? toInputs(given) : EMPTY)
  }

  function instantOf({ date, time }: TypedTime) {
    return fromInputs(date, dateOnly ? '00:00' : time)
  }

  function change(next: TypedTime) {
    const instant = instantOf(next)
    kept?.set(part, next)
    setTyped(next)
    setReported(instant)
    if (instant !== given) onChange(instant)
  }

  return (
    <Fieldset id={id ?? made} role="group" label={label} hint={hint} error={error} required={required ?? false}>
      <div onBlur={onBlur}>
        <DateTimeInputs value={typed} onChange={change} invalid={!!error} dateOnly={dateOnly} />
      </div>
    </Fieldset>
  )
}
