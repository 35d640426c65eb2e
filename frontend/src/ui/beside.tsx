import type { ReactNode } from 'react'
import { cx } from './cx'

interface Props {
  facts: ReactNode
  /** Something is recorded rather than decided: on a phone the form comes first. */
  formFirst?: boolean
  children: ReactNode
}

/** A form with what is needed to decide beside it; on a phone that comes first, unless something is only recorded. */
export function Beside({ facts, formFirst = false, children }: Props) {
  const form = <div className="min-w-0">{children}</div>
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
      {formFirst && form}
      <div className={cx('flex min-w-0 flex-col gap-4', !formFirst && 'lg:order-2')}>{facts}</div>
      {!formFirst && form}
    </div>
  )
}
