import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { previewAddress, type Attachment } from '@/lib/attachments'
import { Dialog } from '@/ui/dialog'

function Preview({ number, file }: { number: string; file: Attachment }) {
  const { t } = useTranslation()
  const [failed, setFailed] = useState(false)
  if (failed) return <p role="alert">{t('evidence.noPicture')}</p>
  return (
    <img
      src={previewAddress(number, file.id)}
      alt={file.description ?? file.name}
      onError={() => setFailed(true)}
      className="mx-auto max-h-[70vh] max-w-full object-contain"
    />
  )
}

/** A picture to look at: smaller, painted anew by the server. */
export function PictureDialog({
  number,
  file,
  onClose,
}: {
  number: string
  file: Attachment | undefined
  onClose: () => void
}) {
  return (
    <Dialog open={!!file} title={file?.name ?? ''} onClose={onClose}>
      {file && <Preview key={file.id} number={number} file={file} />}
      {file?.description && <p className="mt-3 whitespace-pre-line wrap-break-word">{file.description}</p>}
    </Dialog>
  )
}
