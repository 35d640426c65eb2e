import { useId, type ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { describedBy, Field, type FieldProps } from './field'
import { inputStyle } from './input-style'
import type { Option } from './option'

type Props = FieldProps &
  ComponentProps<'select'> & {
    options: readonly Option[]
    /** What the empty choice says; null where there is none. */
    empty?: string | null
  }

/** One of many; for up to seven choices take RadioGroup. */
export function Select({ label, hint, error, required, className, options, empty, ...rest }: Props) {
  const { t } = useTranslation()
  const made = useId()
  const id = rest.id ?? made
  return (
    <Field id={id} label={label} hint={hint} error={error} required={required}>
      <select
        {...rest}
        id={id}
        aria-required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        className={inputStyle(error, className ?? 'w-full max-w-md')}
      >
        {empty !== null && <option value="">{empty ?? t('ui.choose')}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
