import type { ComponentProps } from 'react'
import { buttonStyle, type ButtonKind } from './button-style'

interface Props extends ComponentProps<'button'> {
  kind?: ButtonKind
  /** Work is under way: stays focusable, says so, and ignores presses. */
  busy?: boolean
}

/** A button of 44 px or more. Never natively disabled, so that it keeps its focus and can say why. */
export function Button({ kind = 'primary', busy = false, className, type = 'button', onClick, ...rest }: Props) {
  const off = busy || rest['aria-disabled'] === true || rest['aria-disabled'] === 'true'
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={off || undefined}
      onClick={(event) => (off ? event.preventDefault() : onClick?.(event))}
      className={buttonStyle(kind, className)}
    />
  )
}
