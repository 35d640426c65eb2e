import { useEffect, useId, useImperativeHandle, useRef, useState, type ComponentProps } from 'react'
import { describedBy, Field, type FieldProps } from './field'
import { inputStyle } from './input-style'
import { PrivateNumbers, typeInto } from './private-numbers'

/** Telephone numbers and addresses have lines of their own in many forms; these have none anywhere. */
const KINDS = ['MY_NUMBER', 'CARD'] as const

/** One line of text. Spread `register('name')` of the form on it. */
export function TextField({
  label,
  hint,
  error,
  required,
  className,
  onChange,
  ref,
  ...rest
}: FieldProps & ComponentProps<'input'>) {
  const made = useId()
  const id = rest.id ?? made
  const [typed, setTyped] = useState('')
  const line = useRef<HTMLInputElement>(null)
  // A form that begins with a draft writes it into the field itself.
  useEffect(() => setTyped(line.current?.value ?? ''), [])
  useImperativeHandle(ref, () => line.current!)
  return (
    <Field id={id} label={label} hint={hint} error={error} required={required}>
      <input
        type="text"
        {...rest}
        ref={line}
        id={id}
        aria-required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        className={inputStyle(error, className ?? 'w-full')}
        onChange={(event) => {
          setTyped(event.target.value)
          onChange?.(event)
        }}
      />
      {rest.type !== 'password' && (
        <PrivateNumbers
          text={rest.value === undefined ? typed : String(rest.value)}
          kinds={KINDS}
          onMask={(hidden) => typeInto(line.current!, hidden)}
        />
      )}
    </Field>
  )
}
