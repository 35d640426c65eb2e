import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { SpokenTimeField } from '@/ui/spoken-time-field'
import type { When } from '../answers'

interface Props {
  id: string
  label: string
  hint: string
  value: When
  onChange: (change: Partial<When>) => void
  /** How the time is chosen to the minute. */
  children: ReactNode
}

/** A time chosen to the minute, or typed in words by whoever does not know the minute. */
export function InWords({ id, label, hint, value, onChange, children }: Props) {
  const { t } = useTranslation()
  return (
    <>
      {value.roughly ? (
        <SpokenTimeField
          id={`${id}Words`}
          label={label}
          hint={hint}
          value={value.words}
          onChange={(words) => onChange({ words, unknown: false })}
        />
      ) : (
        children
      )}
      <Button kind="tertiary" onClick={() => onChange({ roughly: !value.roughly, unknown: false })}>
        {t(value.roughly ? 'ui.told.toTheMinute' : 'ui.told.roughly')}
      </Button>
    </>
  )
}
