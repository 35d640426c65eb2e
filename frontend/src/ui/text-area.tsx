import { useEffect, useId, useImperativeHandle, useRef, useState, type ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { describedBy, Field, type FieldProps } from './field'
import { inputStyle } from './input-style'

/** Several lines of text; with `maxLength` it counts, and lets a text run over so that nothing pasted is cut off. */
export function TextArea({
  label,
  hint,
  error,
  required,
  className,
  maxLength,
  onChange,
  rows = 5,
  ref,
  ...rest
}: FieldProps & ComponentProps<'textarea'>) {
  const { t } = useTranslation()
  const made = useId()
  const id = rest.id ?? made
  const [count, setCount] = useState(String(rest.value ?? rest.defaultValue ?? '').length)
  const area = useRef<HTMLTextAreaElement>(null)
  // A form that begins with a draft writes it into the field itself.
  useEffect(() => setCount(area.current?.value.length ?? 0), [])
  useImperativeHandle(ref, () => area.current!)
  const shown = rest.value === undefined ? count : String(rest.value).length
  return (
    <Field id={id} label={label} hint={hint} error={error} required={required}>
      <textarea
        {...rest}
        ref={area}
        id={id}
        rows={rows}
        aria-required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        className={inputStyle(error, className ?? 'w-full')}
        onChange={(event) => {
          setCount(event.target.value.length)
          onChange?.(event)
        }}
      />
      {maxLength !== undefined && (
        <p className={shown > maxLength ? 'text-std-16N-170 text-error-2' : 'text-std-16N-170 text-solid-gray-700'}>
          {t('ui.characters', { count: shown, max: maxLength })}
        </p>
      )}
    </Field>
  )
}
