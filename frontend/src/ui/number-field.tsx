import type { ComponentProps } from 'react'
import { TextField } from './text-field'
import type { FieldProps } from './field'

/** A whole number, typed as text so that no wheel or arrow key changes it by accident. */
export function NumberField(props: FieldProps & ComponentProps<'input'>) {
  return <TextField inputMode="numeric" pattern="[0-9]*" autoComplete="off" className="w-32" {...props} />
}

/** Reads what was typed, full-width digits too; undefined when empty, NaN when it is no whole number of 0 or more. */
export function readNumber(typed: string): number | undefined {
  const plain = typed.normalize('NFKC').replaceAll(',', '').trim()
  if (!plain) return undefined
  return /^\d{1,9}$/.test(plain) ? Number(plain) : Number.NaN
}
