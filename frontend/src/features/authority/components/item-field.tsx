import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { copyText } from '@/lib/copy'
import { Button } from '@/ui/button'
import { TextArea } from '@/ui/text-area'
import { useToast } from '@/ui/toast'
import type { Item } from '../api'

type Props = Omit<ComponentProps<typeof TextArea>, 'id' | 'label'> & {
  item: Item
  /** What stands in the field now. */
  text: () => string
}

/** One item of the report as it is filed, with the button that puts it on the clipboard for the Commission's form. */
export function ItemField({ item, text, ...field }: Props) {
  const { t } = useTranslation()
  const toast = useToast()
  const name = t(`authority.item.${item}`)
  async function copy() {
    const now = text().trim()
    if (now === '') return toast(t('authority.nothingToCopy', { item: name }))
    await copyText(now)
    toast(t('authority.copied', { item: name }))
  }
  return (
    <div className="flex flex-col items-start gap-1 [&>*:first-child]:w-full">
      <TextArea id={item} label={name} rows={4} maxLength={4000} {...field} />
      <Button kind="tertiary" aria-label={t('authority.copyOf', { item: name })} onClick={() => void copy()}>
        {t('authority.copy')}
      </Button>
    </div>
  )
}
