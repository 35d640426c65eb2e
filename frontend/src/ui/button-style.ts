import { cx } from './cx'

/** How much weight a button has; one primary on a page. */
export type ButtonKind = 'primary' | 'secondary' | 'danger' | 'tertiary'

const KINDS: Record<ButtonKind, string> = {
  primary: 'min-w-20 px-4 border-key-900 bg-key-900 text-white hover:border-key-1000 hover:bg-key-1000',
  secondary: 'min-w-20 px-4 border-key-900 bg-white text-key-900 hover:bg-key-50',
  danger: 'min-w-20 px-4 border-error-2 bg-error-2 text-white hover:border-red-1000 hover:bg-red-1000',
  // The text of the button, not its invisible border, is in line with what stands above.
  tertiary:
    '-mx-2 min-w-11 px-2 border-transparent bg-transparent text-key-1000 underline underline-offset-4 hover:bg-key-50',
}

/** Look shared by buttons and links that act like buttons. */
export function buttonStyle(kind: ButtonKind, className?: string): string {
  return cx(
    'inline-flex min-h-11 cursor-pointer items-center justify-center gap-2 rounded-8 border py-2 text-dns-16B-130 text-center',
    'aria-disabled:cursor-not-allowed aria-disabled:border-solid-gray-300 aria-disabled:bg-solid-gray-300 aria-disabled:text-solid-gray-800 aria-disabled:no-underline',
    KINDS[kind],
    className,
  )
}
