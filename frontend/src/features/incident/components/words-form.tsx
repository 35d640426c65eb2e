import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredText } from '@/lib/forms'
import { randomUuid } from '@/lib/secret-box'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'

interface Props {
  label: string
  submitLabel: string
  /** Records the words, once for each key, and says that it did. */
  send: (words: string, key: string) => Promise<unknown>
}

const schema = z.object({ words: requiredText(4000) })

/** Words that are written down as they are typed. */
export function WordsForm({ label, submitLabel, send }: Props) {
  const { t } = useTranslation()
  const [key, setKey] = useState(randomUuid)
  const form = useOfficeForm(schema, { words: '' })
  const submit = useSubmit(form, async ({ words }) => {
    await send(words, key)
    setKey(randomUuid())
    form.reset({ words: '' })
  })
  return (
    <Form form={form} submit={submit} submitLabel={t(submitLabel)}>
      <TextArea
        id="words"
        label={t(label)}
        required
        rows={5}
        maxLength={4000}
        error={form.formState.errors.words?.message}
        {...form.register('words')}
      />
    </Form>
  )
}
