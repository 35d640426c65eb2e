import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button'
import { KeptForm, useKeeper } from './kept-typing'

interface Props {
  open: boolean
  title: string
  /** Left out where the dialog must be answered and cannot be put away. */
  onClose?: () => void
  /** What the form inside is about: what was typed is there again when it is opened anew, until it is saved. */
  keep?: string
  children: ReactNode
}

/** The browser's own modal dialog: it keeps the focus inside and gives it back. */
export function Dialog({ open, title, onClose, keep, children }: Props) {
  const { t } = useTranslation()
  const ref = useRef<HTMLDialogElement>(null)
  const keeper = useKeeper()
  const id = useId()
  useEffect(() => {
    const dialog = ref.current
    if (open && dialog && !dialog.open) dialog.showModal()
    if (!open) dialog?.close()
  }, [open])
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose?.()
      }}
      onClose={() => open && onClose?.()}
      className="m-auto w-full max-w-xl rounded-16 p-6 shadow-4 backdrop:bg-black/50"
    >
      {open && (
        <>
          <h2 id={id} className="mb-4 text-std-20B-160">
            {title}
          </h2>
          {keep === undefined ? (
            children
          ) : (
            <KeptForm key={keep} keeper={keeper} name={keep}>
              {children}
            </KeptForm>
          )}
          {onClose && (
            <p className="mt-4 text-right">
              <Button kind="tertiary" onClick={onClose}>
                {t('ui.close')}
              </Button>
            </p>
          )}
        </>
      )}
    </dialog>
  )
}
