import { useState, type ReactNode } from 'react'
import { Button } from './button'
import type { ButtonKind } from './button-style'
import { Dialog } from './dialog'

interface Props {
  /** What the button says that opens the dialog. */
  label: string
  title: string
  kind?: ButtonKind
  /** As of a dialog: what was typed is there again when it is opened anew. */
  keep?: string
  /** The form; it calls `close` when it is done. */
  children: (close: () => void) => ReactNode
}

/** A button that opens a form in a dialog. */
export function FormDialog({ label, title, kind = 'secondary', keep, children }: Props) {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button kind={kind} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog open={open} title={title} onClose={close} {...(keep !== undefined && { keep })}>
        {children(close)}
      </Dialog>
    </>
  )
}
