import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import type { Tried } from '../api'
import { FactConsequences } from '../parts/fact-consequences'

interface Props<F extends object> {
  number: string
  label: string
  /** What would be sent to strike it out, undefined while the form is incomplete. */
  fact: F | undefined
  asking: (fact: F) => Tried
  onRemove: () => void
}

/** Strikes something out after a look at what follows: the first press says that, the second one does it. */
export function RemoveAfterLook<F extends object>({ number, label, fact, asking, onRemove }: Props<F>) {
  const { t } = useTranslation()
  const [looking, setLooking] = useState(false)
  return looking ? (
    <div className="flex w-full flex-col items-start gap-3">
      <FactConsequences number={number} fact={fact} asking={asking} />
      <div className="flex flex-wrap gap-3">
        <Button kind="secondary" onClick={onRemove}>
          {t('incident.removeLook.confirm')}
        </Button>
        <Button kind="tertiary" onClick={() => setLooking(false)}>
          {t('incident.removeLook.keep')}
        </Button>
      </div>
    </div>
  ) : (
    <Button kind="tertiary" onClick={() => setLooking(true)}>
      {label}
    </Button>
  )
}
