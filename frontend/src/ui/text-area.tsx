import { useEffect, useId, useImperativeHandle, useRef, useState, type ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { describedBy, Field, type FieldProps } from './field'
import { inputStyle } from './input-style'
import { PrivateNumbers, typeInto } from './private-numbers'

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
  const [typed, setTyped] = useState(String(rest.value ?? rest.defaultValue ?? ''))
  const area = useRef<HTMLTextAreaElement>(null)
  // A form that begins with a draft writes it into the field itself.
  useEffect(() => setTyped(area.current?.value ?? ''), [])
  useImperativeHandle(ref, () => area.current!)
  const text = rest.value === undefined ? typed : String(rest.value)
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
          setTyped(event.target.value)
          onChange?.(event)
        }}
      />
      {maxLength !== undefined && (
        <p
          className={text.length > maxLength ? 'text-std-16N-170 text-error-2' : 'text-std-16N-170 text-solid-gray-700'}
        >
          {t('ui.characters', { count: text.length, max: maxLength })}
        </p>
      )}
      <PrivateNumbers text={text} onMask={(hidden) => typeInto(area.current!, hidden)} />
    </Field>
  )
}
