import { useState, type ChangeEvent, type ComponentProps, type FocusEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { foldMail } from '@/lib/mail-address'
import { TextField } from './text-field'

/** A mail address. What was typed in full-width letters is shown in those that will be kept, before it is saved. */
export function MailField({ onChange, onBlur, ...rest }: ComponentProps<typeof TextField>) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const kept = foldMail(typed)

  function change(event: ChangeEvent<HTMLInputElement>) {
    setTyped(event.target.value)
    onChange?.(event)
  }

  function leave(event: FocusEvent<HTMLInputElement>) {
    const folded = foldMail(event.target.value)
    if (folded !== event.target.value) {
      event.target.value = folded
      change(event)
    }
    onBlur?.(event)
  }

  return (
    <div>
      <TextField
        inputMode="email"
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        {...rest}
        onChange={change}
        onBlur={leave}
      />
      <p role="status" className="mt-1 text-std-16N-170">
        {kept !== typed.trim() && t('ui.mailKept', { kept })}
      </p>
    </div>
  )
}
