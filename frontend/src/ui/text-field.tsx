import { useId, type ComponentProps } from 'react'
import { describedBy, Field, type FieldProps } from './field'
import { inputStyle } from './input-style'

/** One line of text. Spread `register('name')` of the form on it. */
export function TextField({ label, hint, error, required, className, ...rest }: FieldProps & ComponentProps<'input'>) {
  const made = useId()
  const id = rest.id ?? made
  return (
    <Field id={id} label={label} hint={hint} error={error} required={required}>
      <input
        type="text"
        {...rest}
        id={id}
        aria-required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        className={inputStyle(error, className ?? 'w-full')}
      />
    </Field>
  )
}
