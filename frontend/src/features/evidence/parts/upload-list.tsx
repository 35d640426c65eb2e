import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { useFileSize } from './file-size'
import { useMessage } from '@/ui/use-message'
import type { Upload } from './use-uploads'

interface Props {
  uploads: readonly Upload[]
  onRetry: (upload: Upload) => void
  onDismiss: (key: string) => void
}

function State({ upload }: { upload: Upload }) {
  const { t } = useTranslation()
  const say = useMessage()
  switch (upload.state) {
    case 'waiting':
      return <p>{t('evidence.files.waiting')}</p>
    case 'sending':
      return (
        <>
          <p>
            {upload.progress < 1
              ? t('evidence.files.sending', { percent: Math.floor(upload.progress * 100) })
              : t('evidence.files.storing')}
          </p>
          <progress
            value={upload.progress}
            max={1}
            aria-label={upload.file.name}
            className="h-2 w-full max-w-md accent-key-900"
          />
        </>
      )
    case 'added':
      return <p role="status">{t('evidence.files.added')}</p>
    case 'refused':
      return (
        <p role="alert" className="text-error-2">
          {say(upload.sentence ?? '')}
        </p>
      )
  }
}

/** Files on their way, each with how far it is or why it was not taken. */
export function UploadList({ uploads, onRetry, onDismiss }: Props) {
  const { t } = useTranslation()
  const size = useFileSize()
  if (uploads.length === 0) return null
  return (
    <ul aria-label={t('evidence.files.list')} className="mt-3 flex flex-col gap-2">
      {uploads.map((upload) => (
        <li key={upload.key} className="rounded-8 border border-solid-gray-420 bg-white px-4 py-2 text-std-16N-170">
          <p className="wrap-anywhere">
            <span className="text-std-16B-170">{upload.file.name}</span>
            {t('ui.inBrackets', { text: size(upload.file.size) })}
          </p>
          <State upload={upload} />
          {upload.state === 'refused' && (
            <p className="flex flex-wrap gap-2">
              {upload.again && (
                <Button
                  kind="secondary"
                  aria-label={t('evidence.files.retryNamed', { name: upload.file.name })}
                  onClick={() => onRetry(upload)}
                >
                  {t('evidence.files.retry')}
                </Button>
              )}
              <Button
                kind="tertiary"
                aria-label={t('evidence.files.dismissNamed', { name: upload.file.name })}
                onClick={() => onDismiss(upload.key)}
              >
                {t('evidence.files.dismiss')}
              </Button>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
