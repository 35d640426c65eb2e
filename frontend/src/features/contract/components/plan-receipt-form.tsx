import { useQuery } from '@tanstack/react-query'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { attachmentsQuery } from '@/lib/attachments'
import { optionalText, requiredInstant } from '@/lib/forms'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { Select } from '@/ui/select'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { receivePlan } from '../api'
import { useRecord } from './use-record'

const schema = z.object({
  receivedAt: requiredInstant(),
  words: optionalText(4000),
  attachment: z.string(),
  latenessReason: optionalText(1000),
})

/** 計画を受け取った: in words, or as a file of the case. */
export function PlanReceiptForm({
  number,
  contract,
  limit,
  onDone,
}: {
  number: string
  contract: number
  limit: string | null
  onDone: () => void
}) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const files = (useQuery(attachmentsQuery(number)).data ?? []).filter(({ withdrawal }) => withdrawal === null)
  const form = useOfficeForm(
    schema.refine(({ words, attachment }) => words || attachment, {
      path: ['words'],
      message: 'contract.wordsOrFile',
      when: () => true,
    }),
    { receivedAt: null as never, words: '', attachment: '', latenessReason: '' },
  )
  const submit = useSubmit(form, async ({ receivedAt, words, attachment, latenessReason }) => {
    await record(
      receivePlan(number, contract, {
        receivedAt,
        words: words || null,
        attachment: attachment ? Number(attachment) : null,
        latenessReason: latenessReason || null,
      }),
      t('contract.planReceiptSaved'),
    )
    onDone()
  })
  const { errors } = form.formState
  const receivedAt = useWatch({ control: form.control, name: 'receivedAt' })
  const late = !!receivedAt && !!limit && Date.parse(receivedAt) > Date.parse(limit)
  return (
    <Form form={form} submit={submit} submitLabel={t('contract.planReceiptSubmit')}>
      <Controller
        name="receivedAt"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="receivedAt"
            label={t('contract.receivedAt')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
      <TextArea
        id="words"
        label={t('contract.planWords')}
        hint={t('contract.planWordsHint')}
        rows={4}
        maxLength={4000}
        error={errors.words?.message}
        {...form.register('words')}
      />
      <Select
        id="attachment"
        label={t('contract.planAttachment')}
        hint={t('contract.planAttachmentHint')}
        empty={t('contract.noFile')}
        error={errors.attachment?.message}
        {...form.register('attachment')}
        options={files.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      {(late || errors.latenessReason) && (
        <TextArea
          id="latenessReason"
          label={t('contract.latenessReason')}
          required
          rows={2}
          maxLength={1000}
          error={errors.latenessReason?.message}
          {...form.register('latenessReason')}
        />
      )}
    </Form>
  )
}
