import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button'

interface Props {
  open: boolean
  title: string
  /** Left out where the dialog must be answered and cannot be put away. */
  onClose?: () => void
  children: ReactNode
}

/** The browser's own modal dialog: it keeps the focus inside and gives it back. */
export function Dialog({ open, title, onClose, children }: Props) {
  const { t } = useTranslation()
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = ref.current
    if (open && dialog && !dialog.open) dialog.showModal()
    if (!open) dialog?.close()
  }, [open])
  return (
    <dialog
      ref={ref} aria-labelledby={id} onCancel={(event) => { event.preventDefault(); onClose?.() }}
      className="m-auto w-full max-w-xl rounded-16 p-6 shadow-4 backdrop:bg-black/50"
    >
      {open && (
        <>
          <h2 id={id} className="mb-4 text-std-20B-160">{title}</h2>
          {children}
          {onClose && <p className="mt-4 text-right"><Button kind="tertiary" onClick={onClose}>{t('ui.close')}</Button></p>}
        </>
      )}
    </dialog>
  )
}
