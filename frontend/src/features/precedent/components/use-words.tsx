import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'

/** Takes the words of an earlier measure into the form, and says so where it was pressed. */
export function UseWords({ text, onUse }: { text: string; onUse: (text: string) => void }) {
  const { t } = useTranslation()
  const [used, setUsed] = useState(false)
  return (
    <>
      <Button
        kind="tertiary"
        aria-label={t('precedent.useOf', { text })}
        onClick={() => {
          onUse(text)
          setUsed(true)
        }}
      >
        {t('precedent.use')}
      </Button>
      <span role="status">{used && t('precedent.used')}</span>
    </>
  )
}
