import { Link, type LinkProps } from 'react-router'
import { cx } from './cx'

/** A link in running text. */
export function TextLink({ className, ...rest }: LinkProps) {
  return <Link {...rest} className={cx('text-key-1000 underline underline-offset-4 hover:decoration-2', className)} />
}
