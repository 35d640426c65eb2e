import { useState, type ReactNode } from 'react'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Dialog } from '@/ui/dialog'

interface Props {
  title: string
  /** Left out where nothing may be added any more. */
  addLabel?: string | undefined
  addTitle: string
  form: (close: () => void) => ReactNode
  children: ReactNode
}

/** Facts of one sort, with a dialog in which one more is written down. */
export function FactCard({ title, addLabel, addTitle, form, children }: Props) {
  const [adding, setAdding] = useState(false)
  return (
    <Card title={title}>
      {children}
      {addLabel && (
        <p className="mt-4 print:hidden">
          <Button kind="secondary" aria-label={`${title}: ${addLabel}`} onClick={() => setAdding(true)}>{addLabel}</Button>
        </p>
      )}
      <Dialog open={adding} title={addTitle} onClose={() => setAdding(false)}>{adding && form(() => setAdding(false))}</Dialog>
    </Card>
  )
}
