import type { ReactNode } from 'react'

/** One choice of a group or list. */
export interface Option {
  value: string
  label: string
  hint?: ReactNode
}
