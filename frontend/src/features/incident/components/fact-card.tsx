import { useState, type ReactNode } from 'react'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Dialog } from '@/ui/dialog'

interface Props {
  title: string
  /** Left out where nothing may be added any more. */
  addLabel?: string | undefined
  addTitle: string
  /** What is added, as the name under which an unsaved form is kept. */
  keep: string
  form: (close: () => void) => ReactNode
  children: ReactNode
  /** What stands below the button. */
  below?: ReactNode
}

/** Facts of one sort, with a dialog in which one more is written down. */
export function FactCard({ title, addLabel, addTitle, keep, form, children, below }: Props) {
  const [adding, setAdding] = useState(false)
  return (
    <Card title={title}>
      {children}
      {addLabel && (
        <p className="mt-4 print:hidden">
          <Button kind="secondary" aria-label={`${title}: ${addLabel}`} onClick={() => setAdding(true)}>
            {addLabel}
          </Button>
        </p>
      )}
      {below}
      <Dialog open={adding} title={addTitle} keep={keep} onClose={() => setAdding(false)}>
        {adding && form(() => setAdding(false))}
      </Dialog>
    </Card>
  )
}
