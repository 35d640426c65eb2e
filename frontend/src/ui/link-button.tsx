import { Link, type LinkProps } from 'react-router'
import { buttonStyle, type ButtonKind } from './button-style'

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton({ kind = 'secondary', className, ...rest }: LinkProps & { kind?: ButtonKind }) {
  return <Link {...rest} className={buttonStyle(kind, className)} />
}
