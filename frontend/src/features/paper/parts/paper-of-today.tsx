import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'

interface Props {
  title: string
  text: string
  links: ReactNode
  read: () => ReactNode
}

/** A paper made of the facts of today, to be read here or saved; composed only for whoever asks for it. */
export function PaperOfToday({ title, text, links, read }: Props) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <Card title={title}>
      <p className="mb-4">{text}</p>
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <Button kind="secondary" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'paper.close' : 'paper.read')}
        </Button>
        {links}
      </div>
      {open && read()}
    </Card>
  )
}
