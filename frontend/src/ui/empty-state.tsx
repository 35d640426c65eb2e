import type { ReactNode } from 'react'

/** What a list says when there is nothing in it, with what can be done. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="rounded-12 border border-dashed border-solid-gray-420 px-4 py-10 text-center">
      <p className="text-std-17B-170">{title}</p>
      {children && <div className="mt-2 text-std-16N-170">{children}</div>}
    </div>
  )
}
