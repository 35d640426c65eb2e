import { useTranslation } from 'react-i18next'
import type { Attachment } from '@/lib/attachments'
import { copyText } from '@/lib/copy'
import { Button } from '@/ui/button'
import { useToast } from '@/ui/toast'

const SHOWN = 12

/** By which SHA-256 a file is known again: short to look at, whole to copy; and that of its arrival where a picture was cleaned. */
export function Fingerprint({ file }: { file: Attachment }) {
  const { t } = useTranslation()
  const toast = useToast()
  return (
    <div className="text-std-16N-170 text-solid-gray-800">
      <p className="flex flex-wrap items-center gap-x-2">
        <span>{t('evidence.fingerprint')}</span>
        <code title={file.sha256}>{file.sha256.slice(0, SHOWN)}…</code>
        <Button kind="tertiary" className="px-2!" onClick={() => void copyText(file.sha256).then(() => toast(t('evidence.copied')))}>{t('evidence.copy')}</Button>
      </p>
      {file.arrivedSha256 !== file.sha256 && <p>{t('evidence.arrived')} <code title={file.arrivedSha256}>{file.arrivedSha256.slice(0, SHOWN)}…</code></p>}
    </div>
  )
}
