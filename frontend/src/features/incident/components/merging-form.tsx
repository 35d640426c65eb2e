import { useQuery } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { CasePicker } from '@/features/link/parts/case-picker'
import { choice, requiredText } from '@/lib/forms'
import { CheckboxGroup } from '@/ui/checkbox-group'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { mergeCase, mergingPreviewQuery, OVERLAPS, type CaseOverview } from '../api'
import { MergingConsequences } from './merging-consequences'
import { useRecord } from './use-record'

const schema = z.object({
  other: z
    .string()
    .nullish()
    .transform((value) => value ?? '')
    .refine((value) => value !== '', 'lib.chooseOne'),
  overlap: choice(OVERLAPS),
  sameMedia: z.array(z.string()),
  reason: requiredText(1000),
})

/** Another case that is the same event: found, compared, and merged into this one with the reason. */
export function MergingForm({ overview, onDone }: { overview: CaseOverview; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(overview.number)
  const form = useOfficeForm(schema, { other: '', overlap: null as never, sameMedia: [], reason: '' })
  const submit = useSubmit(form, async ({ sameMedia, ...values }) => {
    await record(
      mergeCase(overview.number, { ...values, sameMedia: sameMedia.map(Number) }),
      t('incident.merging.done'),
    )
    onDone()
  })
  const [other, overlap] = useWatch({ control: form.control, name: ['other', 'overlap'] })
  const preview = useQuery({
    ...mergingPreviewQuery(overview.number, other ?? '', overlap),
    enabled: Boolean(other && overlap),
  })
  const media = preview.data?.media ?? []
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('incident.merging.submit')}>
      <p>{t('incident.merging.lead')}</p>
      <CasePicker
        number={overview.number}
        id="other"
        label={t('incident.merging.other')}
        required
        error={errors.other?.message}
        {...form.register('other')}
      />
      <RadioGroup
        id="overlap"
        label={t('incident.merging.overlap')}
        hint={t('incident.merging.overlapHint')}
        required
        error={errors.overlap?.message}
        {...form.register('overlap')}
        options={OVERLAPS.map((value) => ({ value, label: t(`incident.merging.overlaps.${value}`) }))}
      />
      {media.length > 0 && (
        <CheckboxGroup
          id="sameMedia"
          label={t('incident.merging.sameMedia')}
          hint={t('incident.merging.sameMediaHint')}
          error={errors.sameMedia?.message}
          {...form.register('sameMedia')}
          options={media.map(({ number, label }) => ({ value: String(number), label }))}
        />
      )}
      <TextArea
        id="reason"
        label={t('incident.merging.reason')}
        hint={t('incident.merging.reasonHint')}
        required
        rows={3}
        maxLength={1000}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
      {other && overlap && <MergingConsequences other={other} preview={preview.data} refused={preview.error} />}
    </Form>
  )
}
