import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { choice, optionalText, requiredText } from '@/lib/forms'
import { AttachmentField } from '@/features/evidence/parts/attachment-field'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { Select } from '@/ui/select'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { addMitigation, MITIGATIONS, type CaseOverview } from '../api'
import { useRecord } from './use-record'

const schema = z
  .object({
    kind: choice(MITIGATIONS),
    words: optionalText(1000),
    evidence: requiredText(1000),
    medium: z.string(),
    attachment: z.array(z.number()),
  })
  .refine(({ kind, words }) => kind !== 'OTHER' || words, {
    path: ['words'],
    message: 'lib.required',
    when: () => true,
  })

/** 軽減する事情: what makes harm less likely, and from what that is known. */
export function MitigationForm({ overview, onDone }: { overview: CaseOverview; onDone: () => void }) {
  const { t } = useTranslation()
  const { number, media } = overview
  const record = useRecord(number)
  const form = useOfficeForm(schema, { kind: '' as never, words: '', evidence: '', medium: '', attachment: [] })
  const submit = useSubmit(form, async ({ words, medium, attachment, ...fact }) => {
    await record(
      addMitigation(number, {
        ...fact,
        words: words || null,
        medium: medium ? Number(medium) : null,
        attachment: attachment.at(-1) ?? null,
      }),
      t('incident.mitigation.added'),
    )
    onDone()
  })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('incident.mitigation.save')}>
      <RadioGroup
        id="kind"
        label={t('incident.mitigation.kind')}
        required
        error={errors.kind?.message}
        options={MITIGATIONS.map((value) => ({ value, label: t(`incident.mitigation.choice.${value}`) }))}
        {...form.register('kind')}
      />
      <TextField
        id="words"
        label={t('incident.mitigation.words')}
        hint={t('incident.mitigation.wordsHint')}
        error={errors.words?.message}
        {...form.register('words')}
      />
      <TextArea
        id="evidence"
        label={t('incident.mitigation.evidence')}
        hint={t('incident.mitigation.evidenceHint')}
        required
        rows={2}
        maxLength={1000}
        error={errors.evidence?.message}
        {...form.register('evidence')}
      />
      {media.length > 0 && (
        <Select
          id="medium"
          empty={t('incident.mitigation.all')}
          label={t('incident.mitigation.medium')}
          error={errors.medium?.message}
          options={media.map((medium) => ({ value: String(medium.number), label: medium.label }))}
          {...form.register('medium')}
        />
      )}
      <Controller
        name="attachment"
        control={form.control}
        render={({ field: { value, onChange }, fieldState }) => (
          <AttachmentField
            id="attachment"
            number={number}
            kind="PAPER"
            label={t('incident.mitigation.attachment')}
            value={value}
            onChange={(ids) => onChange(ids.slice(-1))}
            error={fieldState.error?.message}
          />
        )}
      />
    </Form>
  )
}
