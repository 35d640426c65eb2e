import type { ReactNode } from 'react'
import { describedBy, type FieldProps } from './field'
import { FieldError } from './field-error'
import { RequiredMark } from './required-mark'

/** Legend, hint and error around several controls that answer one question. */
export function Fieldset({
  id,
  label,
  hint,
  error,
  required,
  role,
  children,
}: FieldProps & { id: string; role?: 'radiogroup' | 'group'; children: ReactNode }) {
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      role={role}
      aria-required={role === 'radiogroup' ? required : undefined}
      aria-describedby={describedBy(id, { hint, error })}
    >
      <legend className="mb-1 text-std-17B-170">
        {label}
        <RequiredMark required={required} />
      </legend>
      {hint && (
        <p id={`${id}-hint`} className="mb-1 text-std-16N-170 text-solid-gray-700">
          {hint}
        </p>
      )}
      {children}
      <FieldError id={`${id}-error`} message={error} />
    </fieldset>
  )
}
