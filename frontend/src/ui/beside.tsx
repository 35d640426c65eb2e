import type { ReactNode } from 'react'

/** A form with what is needed to decide beside it; on a phone that comes first. */
export function Beside({ facts, children }: { facts: ReactNode; children: ReactNode }) {
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
      <div className="flex min-w-0 flex-col gap-4 lg:order-2">{facts}</div>
      <div className="min-w-0">{children}</div>
    </div>
  )
}
