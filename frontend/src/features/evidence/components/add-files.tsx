import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AttachmentKind } from '@/lib/attachments'
import { Card } from '@/ui/card'
import { FilePicker } from '../parts/file-picker'
import { Fieldset } from '@/ui/fieldset'
import { RadioGroup } from '@/ui/radio-group'
import { TextField } from '@/ui/text-field'
import { UploadList } from '../parts/upload-list'
import { useUploads } from '../parts/use-uploads'

const CHOICES = ['AUTO', 'SENDERS_PAPER', 'OTHER'] as const
type Choice = (typeof CHOICES)[number]

const kindOf = (choice: Choice, file: File): AttachmentKind => {
  if (choice !== 'AUTO') return choice
  return file.type.startsWith('image/') ? 'PHOTO' : 'PAPER'
}

/** Files are added as soon as they are chosen, several at once, with what is said of them. */
export function AddFiles({ number }: { number: string }) {
  const { t } = useTranslation()
  const [choice, setChoice] = useState<Choice>('AUTO')
  const [description, setDescription] = useState('')
  const { uploads, add, retry, dismiss } = useUploads(number, () => undefined)

  function choose(files: File[]) {
    add(files.map((file) => ({ file, kind: kindOf(choice, file), description: description.trim() })))
    if (files.length > 0) setDescription('')
  }

  return (
    <Card title={t('evidence.add.title')}>
      <div className="flex flex-col gap-4">
        <RadioGroup
          id="evidence-kind"
          name="evidence-kind"
          label={t('evidence.add.kind')}
          value={choice}
          options={CHOICES.map((value) => ({ value, label: t(`evidence.add.kinds.${value}`) }))}
          onChange={(event) => setChoice(event.target.value as Choice)}
        />
        <TextField
          id="evidence-description"
          label={t('evidence.add.description')}
          hint={t('evidence.add.descriptionHint')}
          maxLength={1000}
          value={description}
          onChange={(event) => setDescription(event.target.value)}
        />
        <Fieldset id="evidence-files" role="group" label={t('evidence.add.files')} hint={t('evidence.files.accepted')}>
          <FilePicker onFiles={choose} describedBy="evidence-files-hint" />
          <UploadList uploads={uploads} onRetry={retry} onDismiss={dismiss} />
        </Fieldset>
      </div>
    </Card>
  )
}
