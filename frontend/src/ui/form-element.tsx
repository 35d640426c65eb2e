import type { ComponentProps } from 'react'
import { keepConversionFromSending, keepEnterFromSending } from './enter'

interface Props extends Omit<ComponentProps<'form'>, 'onSubmit' | 'onKeyDown' | 'noValidate'> {
  onSend: (event: React.SyntheticEvent<HTMLFormElement>) => void
  /** Enter in a field sends: only where that changes nothing that could not be taken back, as in a search or the login. */
  enterSends?: boolean
}

/** Every form of the office: sent by its button, not by an Enter that was meant for a field. */
export function FormElement({ onSend, enterSends = false, ...rest }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it answers no key, it keeps the browser from sending
    <form
      {...rest}
      noValidate
      onKeyDown={enterSends ? keepConversionFromSending : keepEnterFromSending}
      onSubmit={(event) => {
        event.preventDefault()
        onSend(event)
      }}
    />
  )
}
