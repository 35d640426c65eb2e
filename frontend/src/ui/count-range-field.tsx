import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChoiceRow } from './choice-row'
import type { FieldProps } from './field'
import { Fieldset } from './fieldset'
import { inputStyle } from './input-style'
import { readNumber } from './number-field'

/** How many persons: a range whose ends may be the same, either end may be missing, or unknown altogether. */
export interface CountRange {
  min: number | null
  max: number | null
  unknown: boolean
}

type Props = FieldProps & { value: CountRange; onChange: (range: CountRange) => void; id?: string }

const shown = (n: number | null) => (n === null || Number.isNaN(n) ? '' : String(n))

/** Asks for a number of persons as a range. What is no number is handed on as NaN, so that a schema can refuse it. */
export function CountRangeField({ value, onChange, id, ...field }: Props) {
  const { t } = useTranslation()
  const made = useId()
  const [typed, setTyped] = useState({ min: shown(value.min), max: shown(value.max) })
  const end = (name: 'min' | 'max') => (
    <label className="flex items-center gap-2 text-std-16N-170">
      {t(`ui.${name}`)}
      <input
        inputMode="numeric"
        autoComplete="off"
        value={typed[name]}
        readOnly={value.unknown}
        aria-invalid={field.error ? true : undefined}
        className={inputStyle(field.error, 'w-24')}
        onChange={(event) => {
          setTyped({ ...typed, [name]: event.target.value })
          onChange({ ...value, [name]: readNumber(event.target.value) ?? null })
        }}
      />
      {t('ui.persons')}
    </label>
  )
  return (
    <Fieldset id={id ?? made} role="group" {...field}>
      <div className="flex flex-wrap items-center gap-4">
        {end('min')}
        {end('max')}
      </div>
      <ChoiceRow
        type="checkbox"
        option={{ value: 'unknown', label: t('ui.unknown') }}
        checked={value.unknown}
        onChange={(event) => {
          if (event.target.checked) setTyped({ min: '', max: '' })
          onChange(event.target.checked ? { min: null, max: null, unknown: true } : { ...value, unknown: false })
        }}
      />
    </Fieldset>
  )
}
