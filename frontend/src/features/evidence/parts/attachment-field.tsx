import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { attachmentsQuery, withdrawAttachment, type AttachmentKind } from '@/lib/attachments'
import { Button } from '@/ui/button'
import { FilePicker } from './file-picker'
import { useFileSize } from './file-size'
import { Fieldset } from '@/ui/fieldset'
import { useSettledBeforeSending } from '@/ui/on-its-way'
import { UploadList } from './upload-list'
import { useUploads } from './use-uploads'

interface Props {
  number: string
  kind: AttachmentKind
  /** The ids of the files that go with the form. */
  value: readonly number[]
  onChange: (ids: number[]) => void
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  id?: string
}

/**
 * Files that go with a form: chosen or photographed, kept with the case at once, removable until the form is sent. The
 * form waits for those on their way and is not sent while one did not arrive.
 */
export function AttachmentField({ number, kind, value, onChange, label, hint, error, id }: Props) {
  const { t } = useTranslation()
  const made = useId()
  const field = id ?? made
  const size = useFileSize()
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  }, [value])
  const known = useQuery({ ...attachmentsQuery(number), enabled: value.length > 0 }).data ?? []
  const chosen = known.filter((file) => value.includes(file.id))
  const { uploads, add, retry, dismiss, settled } = useUploads(number, (file) =>
    onChange([...latest.current.filter((other) => other !== file.id), file.id]),
  )

  const [asked, setAsked] = useState(false)
  const refused = uploads.some(({ state }) => state === 'refused')
  useSettledBeforeSending(async () => {
    const arrived = await settled()
    setAsked(!arrived)
    return arrived ? undefined : { field, message: 'evidence.files.notArrived' }
  })

  function remove(file: number) {
    onChange(value.filter((other) => other !== file))
    // A file that stays in the case all the same does no harm: it is listed there and can be withdrawn.
    withdrawAttachment(number, file, t('evidence.files.removedReason')).catch(() => undefined)
  }

  return (
    <Fieldset
      id={field}
      role="group"
      label={label}
      hint={hint ?? t('evidence.files.accepted')}
      error={error ?? (asked && refused ? 'evidence.files.notArrived' : undefined)}
    >
      <FilePicker onFiles={(files) => add(files.map((file) => ({ file, kind })))} describedBy={`${field}-hint`} />
      <UploadList uploads={uploads.filter(({ state }) => state !== 'added')} onRetry={retry} onDismiss={dismiss} />
      {chosen.length > 0 && (
        <ul className="mt-3 flex flex-col gap-2">
          {chosen.map((file) => (
            <li
              key={file.id}
              className="flex flex-wrap items-center justify-between gap-x-4 rounded-8 border border-solid-gray-420 bg-white px-4 py-2"
            >
              <span className="min-w-0 wrap-anywhere">
                {file.name}
                {t('ui.inBrackets', { text: size(file.size) })}
              </span>
              <Button
                kind="tertiary"
                aria-label={t('evidence.files.removeNamed', { name: file.name })}
                onClick={() => remove(file.id)}
              >
                {t('evidence.files.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Fieldset>
  )
}
