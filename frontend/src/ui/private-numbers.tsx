import { createContext, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { masked, privateNumbers, withoutOwn, type PrivateKind } from '@/lib/private-numbers'
import { Button } from './button'

/** Telephone numbers of the office itself, which belong to nobody else: of them nothing is said inside. */
export const OwnNumbers = createContext<readonly string[]>([])

const EVERY_KIND: readonly PrivateKind[] = ['MY_NUMBER', 'CARD', 'PHONE', 'MAIL']

/** Says that a free text holds what looks like somebody's number or address, and offers to write stars for it. */
export function PrivateNumbers({
  text,
  kinds = EVERY_KIND,
  onMask,
}: {
  text: string
  kinds?: readonly PrivateKind[]
  onMask: (text: string) => void
}) {
  const { t } = useTranslation()
  const own = useContext(OwnNumbers)
  const found = withoutOwn(text, privateNumbers(text), own).filter(({ kind }) => kinds.includes(kind))
  if (found.length === 0) return null
  const what = [...new Set(found.map(({ kind }) => t(`ui.private.${kind}`)))].join(t('ui.and'))
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-8 bg-yellow-50 px-3 py-2">
      <p>{t('ui.private.found', { what })}</p>
      <Button kind="tertiary" onClick={() => onMask(masked(text, found))}>
        {t('ui.private.mask')}
      </Button>
    </div>
  )
}

/** Writes a text into a field as if it had been typed, so that its form hears of it. */
export function typeInto(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const native = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')
  native?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
