import type { ReactNode } from 'react'

/** One choice of a group or list. */
export interface Option<Value extends string = string> {
  value: Value
  label: string
  hint?: ReactNode
}
