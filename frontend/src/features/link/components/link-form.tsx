import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { randomUuid } from '@/lib/secret-box'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { addLink, KINDS } from '../api'
import { CasePicker } from '../parts/case-picker'
import { linkBody, linkSchema } from '../schema'
import { useRecord } from './use-record'

/** Another case, or the same event elsewhere, and why it belongs to this one. */
export function LinkForm({ number, onDone }: { number: string; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const [key] = useState(randomUuid)
  const form = useOfficeForm(linkSchema, {
    kind: null as never,
    other: '',
    elsewhere: '',
    words: '',
    reason: '',
  })
  const submit = useSubmit(form, async (values) => {
    await record(addLink(number, key, linkBody(values)), t('link.added'))
    onDone()
  })
  const kind = useWatch({ control: form.control, name: 'kind' })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('link.add')}>
      <RadioGroup
        id="kind"
        label={t('link.kind')}
        required
        error={errors.kind?.message}
        options={KINDS.map((value) => ({ value, label: t(`link.kinds.${value}`) }))}
        {...form.register('kind')}
      />
      {kind === 'SAME_EVENT_ELSEWHERE' ? (
        <>
          <TextField
            id="elsewhere"
            label={t('link.elsewhere')}
            required
            maxLength={100}
            error={errors.elsewhere?.message}
            {...form.register('elsewhere')}
          />
          <TextArea
            id="words"
            label={t('link.words')}
            hint={t('link.wordsHint')}
            rows={3}
            maxLength={1000}
            error={errors.words?.message}
            {...form.register('words')}
          />
        </>
      ) : (
        kind && (
          <CasePicker
            number={number}
            id="other"
            label={t('link.other')}
            required
            error={errors.other?.message}
            {...form.register('other')}
          />
        )
      )}
      <TextArea
        id="reason"
        label={t('link.reason')}
        required
        rows={3}
        maxLength={1000}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
    </Form>
  )
}
