import { cx } from './cx'

/** Look shared by everything that is typed or chosen in. */
export function inputStyle(error: unknown, className?: string): string {
  return cx(
    'min-h-12 rounded-8 border bg-white px-4 py-2 text-std-17N-170 text-solid-gray-900 [&[readonly]]:bg-solid-gray-50',
    error ? 'border-error-2' : 'border-solid-gray-600 hover:border-black',
    className,
  )
}
