import type { ReactNode } from 'react'

/** Names and values, side by side on a wide screen. Values that are empty are left out by the caller. */
export function DescriptionList({ items }: { items: readonly { key?: string; label: string; value: ReactNode }[] }) {
  return (
    <dl className="@container text-std-16N-170">
      {items.map((item) => (
        <div
          key={item.key ?? item.label}
          className="grid gap-x-4 border-b border-solid-gray-200 py-2 @lg:grid-cols-[12rem_1fr]"
        >
          <dt className="text-std-16B-170">{item.label}</dt>
          <dd className="min-w-0 whitespace-pre-line wrap-break-word">{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}
