import { useId, type ReactNode } from 'react'
import { useSpokenTime } from '@/lib/spoken-time'
import { Field } from './field'
import { inputStyle } from './input-style'
import { SpokenTimeWords, type Half } from './spoken-time-words'

/** A time as it is typed, and which half of the day is meant where that must be said. */
export interface SpokenValue {
  text: string
  half: Half
}

interface Props {
  id?: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  value: SpokenValue
  onChange: (value: SpokenValue) => void
}

/** A time typed as people write it; what is understood of it stands below at once. */
export function SpokenTimeField({ id, label, hint, error, value, onChange }: Props) {
  const made = useId()
  const field = id ?? made
  const answer = useSpokenTime(value.text)
  return (
    <Field id={field} label={label} hint={hint} error={error}>
      <input
        id={field}
        type="text"
        autoComplete="off"
        maxLength={60}
        value={value.text}
        className={inputStyle(error, 'w-full max-w-md')}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${field}-words${error ? ` ${field}-error` : ''}${hint ? ` ${field}-hint` : ''}`}
        onChange={(event) => onChange({ text: event.target.value, half: null })}
      />
      <SpokenTimeWords
        id={`${field}-words`}
        answer={answer}
        half={value.half}
        onHalf={(half) => onChange({ ...value, half })}
      />
    </Field>
  )
}
