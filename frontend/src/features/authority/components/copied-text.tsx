import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { copyText } from '@/lib/copy'
import { Button } from '@/ui/button'
import { typeInto } from '@/ui/private-numbers'
import { TextArea } from '@/ui/text-area'
import { useToast } from '@/ui/toast'

type Props = Omit<ComponentProps<typeof TextArea>, 'label'> & {
  id: string
  label: string
  /** What goes on the clipboard now. */
  text: () => string
  /** What the report before said here; blank where it said nothing, or there was none. */
  earlier: string
}

/** A text of the report as it is filed, with the button that puts it on the clipboard for the Commission's form. */
export function CopiedText({ label, text, earlier, ...field }: Props) {
  const { t } = useTranslation()
  const toast = useToast()
  async function copy() {
    const now = text().trim()
    if (now === '') return toast(t('authority.nothingToCopy', { item: label }))
    await copyText(now)
    toast(t('authority.copied', { item: label }))
  }
  return (
    <div className="flex flex-col items-start gap-1 [&>*:first-child]:w-full">
      <TextArea label={label} rows={4} maxLength={4000} {...field} />
      <div className="flex flex-wrap gap-2">
        <Button kind="tertiary" aria-label={t('authority.copyOf', { item: label })} onClick={() => void copy()}>
          {t('authority.copy')}
        </Button>
        {earlier && (
          <Button
            kind="tertiary"
            aria-label={t('authority.takeEarlierOf', { item: label })}
            onClick={() => typeInto(document.getElementById(field.id) as HTMLTextAreaElement, earlier)}
          >
            {t('authority.takeEarlier')}
          </Button>
        )}
      </div>
    </div>
  )
}
