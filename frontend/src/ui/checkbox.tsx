import { useId, type ComponentProps, type ReactNode } from 'react'
import { FieldError } from './field-error'

interface Props extends ComponentProps<'input'> {
  label: string
  hint?: ReactNode
  error?: string | undefined
}

/** One yes or no. */
export function Checkbox({ label, hint, error, ...rest }: Props) {
  const id = useId()
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div>
      <div className="relative flex min-h-11 items-start gap-3 rounded-8 px-3 py-2 hover:bg-solid-gray-50">
        <input
          {...rest}
          type="checkbox"
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={ids || undefined}
          className="relative z-1 mt-0.5 size-6 shrink-0 accent-key-900"
        />
        <div>
          <label htmlFor={id} className="cursor-pointer text-std-17N-170 after:absolute after:inset-0">
            {label}
          </label>
          {hint && (
            <p id={`${id}-hint`} className="text-std-16N-170 text-solid-gray-700">
              {hint}
            </p>
          )}
        </div>
      </div>
      <FieldError id={`${id}-error`} message={error} />
    </div>
  )
}
