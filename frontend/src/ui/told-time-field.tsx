import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ToldValue } from '@/lib/forms'
import { Button } from './button'
import { DateTimeField } from './date-time-field'
import { SpokenTimeField } from './spoken-time-field'

interface Props {
  id?: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  required?: boolean
  value: ToldValue
  onChange: (value: ToldValue) => void
  onBlur?: () => void
}

/** When something was: chosen to the minute, or, where nobody knows the minute, typed as it was told. */
export function ToldTimeField({ id, label, hint, error, required, value, onChange, onBlur }: Props) {
  const { t } = useTranslation()
  const made = useId()
  const field = id ?? made
  return (
    <div className="flex flex-col items-start gap-2">
      {value.roughly ? (
        <SpokenTimeField
          id={field}
          label={label}
          hint={t('ui.told.roughlyHint')}
          error={error}
          value={value}
          onChange={({ text, half }) => onChange({ ...value, text, half })}
        />
      ) : (
        <DateTimeField
          id={field}
          label={label}
          hint={hint}
          error={error}
          required={required ?? false}
          value={value.at}
          onChange={(at) => onChange({ ...value, at })}
          {...(onBlur && { onBlur })}
        />
      )}
      <Button kind="tertiary" onClick={() => onChange({ ...value, roughly: !value.roughly })}>
        {t(value.roughly ? 'ui.told.toTheMinute' : 'ui.told.roughly')}
      </Button>
    </div>
  )
}
