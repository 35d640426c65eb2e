import { useTranslation } from 'react-i18next'
import type { Attachment } from '@/lib/attachments'
import { copyText } from '@/lib/copy'
import { Button } from '@/ui/button'
import { useToast } from '@/ui/toast'

/** By which SHA-256 a file is known again, and that of its arrival where a picture was cleaned; folded, for it is asked for years later. */
export function Fingerprint({ file }: { file: Attachment }) {
  const { t } = useTranslation()
  const toast = useToast()
  return (
    <details className="text-std-16N-170 text-solid-gray-800">
      <summary className="cursor-pointer py-3 text-dns-16N-130">{t('evidence.fingerprint')}</summary>
      <p className="wrap-anywhere">
        <code>{file.sha256}</code>
      </p>
      {file.arrivedSha256 !== file.sha256 && file.removed === 'NOTHING' && <p>{t('evidence.mended')}</p>}
      {file.arrivedSha256 !== file.sha256 && (
        <p className="wrap-anywhere">
          {t('evidence.arrived')}
          {t('ui.colon')}
          <code>{file.arrivedSha256}</code>
        </p>
      )}
      <Button
        kind="secondary"
        className="my-2"
        onClick={() => void copyText(file.sha256).then(() => toast(t('evidence.copied')))}
      >
        {t('evidence.copy')}
      </Button>
    </details>
  )
}
