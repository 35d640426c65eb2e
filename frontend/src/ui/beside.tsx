import { useId, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button'
import { cx } from './cx'

interface Props {
  facts: ReactNode
  /** Something is recorded rather than decided: on a phone what is beside the form stands below it, open. */
  formFirst?: boolean
  children: ReactNode
}

/**
 * A form with what is needed to decide beside it; on a phone that is shown above, folded, unless something is only
 * recorded. For the keyboard the form comes first everywhere.
 */
export function Beside({ facts, formFirst = false, children }: Props) {
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
      <div className="min-w-0">{children}</div>
      {formFirst ? <div className="flex min-w-0 flex-col gap-4">{facts}</div> : <Folded>{facts}</Folded>}
    </div>
  )
}

function Folded({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <div className="min-w-0 max-lg:order-first">
      <Button
        kind="secondary"
        className="w-full lg:hidden"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t(open ? 'ui.hideFacts' : 'ui.showFacts')}
      </Button>
      <div id={id} className={cx('mt-4 flex-col gap-4 lg:mt-0 lg:flex', open ? 'flex' : 'hidden')}>
        {children}
      </div>
    </div>
  )
}
