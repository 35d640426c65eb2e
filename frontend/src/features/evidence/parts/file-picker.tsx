import { useRef, useState, type DragEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { ACCEPTED_FILES } from '@/lib/attachments'
import { Button } from '@/ui/button'
import { cx } from '@/ui/cx'

interface Props {
  onFiles: (files: File[]) => void
  describedBy?: string | undefined
}

function Chooser({
  label,
  camera,
  onFiles,
  describedBy,
  className,
}: Props & { label: string; camera?: boolean; className?: string }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button
        kind="secondary"
        className={className ?? ''}
        aria-describedby={describedBy}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={!camera}
        accept={camera ? 'image/jpeg,image/png' : ACCEPTED_FILES}
        {...(camera && { capture: 'environment' })}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </>
  )
}

/** Files are chosen, photographed where there is a camera at hand, or dropped. */
export function FilePicker({ onFiles, describedBy }: Props) {
  const { t } = useTranslation()
  const [over, setOver] = useState(false)
  const drag = (entered: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setOver(entered)
  }
  return (
    <div
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event)
        onFiles([...event.dataTransfer.files])
      }}
      className={cx(
        'flex flex-wrap items-center gap-3 rounded-8 border border-dashed p-4',
        over ? 'border-key-900 bg-key-50' : 'border-solid-gray-536 bg-white',
      )}
    >
      <Chooser
        label={t('evidence.files.photograph')}
        camera
        onFiles={onFiles}
        describedBy={describedBy}
        className="hidden! pointer-coarse:inline-flex!"
      />
      <Chooser label={t('evidence.files.choose')} onFiles={onFiles} describedBy={describedBy} />
      <p className="text-std-16N-170 text-solid-gray-700 pointer-coarse:hidden">{t('evidence.files.drop')}</p>
    </div>
  )
}
