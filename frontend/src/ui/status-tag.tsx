import type { ReactNode } from 'react'
import { cx } from './cx'

const TONES = {
  neutral: 'border-solid-gray-536 text-solid-gray-800 bg-white',
  active: 'border-key-900 text-key-1000 bg-key-50',
  done: 'border-success-2 text-success-2 bg-white',
  warning: 'border-warning-yellow-2 text-yellow-1100 bg-yellow-50',
  late: 'border-error-2 text-error-2 bg-red-50',
}

/** A short word for a state. The word says it; the colour only repeats it. */
export function StatusTag({ tone = 'neutral', children }: { tone?: keyof typeof TONES; children: ReactNode }) {
  return (
    <span className={cx('inline-block rounded-4 border px-2 py-0.5 text-dns-14B-130 whitespace-nowrap', TONES[tone])}>
      {children}
    </span>
  )
}
