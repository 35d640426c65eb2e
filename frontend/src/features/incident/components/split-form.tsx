import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { choice, optionalText, requiredText } from '@/lib/forms'
import { randomUuid } from '@/lib/secret-box'
import { useToldTime } from '@/lib/told-time'
import { CheckboxGroup } from '@/ui/checkbox-group'
import { Form } from '@/ui/form'
import { Select } from '@/ui/select'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { KINDS, MEDIA, splitCase, splitPreviewQuery, type CaseOverview, type SplitRequest } from '../api'
import { SplitConsequences } from './split-consequences'
import { useCountWords } from './use-count-words'
import { useRecord } from './use-record'

const schema = z
  .object({
    kind: choice(KINDS),
    kindWords: optionalText(200),
    medium: choice(MEDIA),
    description: requiredText(4000),
    contents: optionalText(4000),
    units: z.array(z.string()).min(1, 'lib.chooseOne'),
    knowledge: z.array(z.string()),
    counts: z.array(z.string()),
    media: z.array(z.string()),
    reason: requiredText(1000),
  })
  .refine(({ kind, kindWords }) => kind !== 'OTHER' || kindWords !== '', {
    path: ['kindWords'],
    message: 'report.otherWords',
    when: () => true,
  })

const numbers = (ids: string[]) => ids.map(Number)

/** The other event of this case: what it is, whom it concerns, what is known of it, and why it is a case of its own. */
export function SplitForm({ overview, onDone }: { overview: CaseOverview; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(overview.number)
  const told = useToldTime()
  const words = useCountWords()
  const [key] = useState(randomUuid)
  const { kind, kindWords } = overview.natures[0] ?? overview.firstReport
  const knowledge = overview.knowledge.filter(({ correctedBy }) => correctedBy === null)
  const countLines = overview.counts.filter(({ partOf, replacedBy }) => partOf === null && replacedBy === null)
  const form = useOfficeForm(schema, {
    kind: kind as SplitRequest['kind'],
    kindWords: kindWords ?? '',
    medium: overview.firstReport.medium as SplitRequest['medium'],
    description: '',
    contents: overview.firstReport.contents ?? '',
    units: [],
    knowledge: knowledge.map(({ id }) => String(id)),
    counts: [],
    media: [],
    reason: '',
  })
  const submit = useSubmit(form, async (values) => {
    await record(
      splitCase(overview.number, key, {
        ...values,
        kindWords: values.kindWords || null,
        contents: values.contents || null,
        knowledge: numbers(values.knowledge),
        counts: numbers(values.counts),
        media: numbers(values.media),
      }),
      t('incident.splitting.done'),
    )
    onDone()
  })
  const chosen = useWatch({ control: form.control })
  const units = chosen.units ?? []
  const preview = useQuery({
    ...splitPreviewQuery(overview.number, {
      kind: chosen.kind ?? (kind as SplitRequest['kind']),
      medium: chosen.medium ?? (overview.firstReport.medium as SplitRequest['medium']),
      units,
      knowledge: numbers(chosen.knowledge ?? []),
    }),
    enabled: units.length > 0,
  })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('incident.splitting.submit')}>
      <p>{t('incident.splitting.lead')}</p>
      <TextArea
        id="reason"
        label={t('incident.splitting.reason')}
        hint={t('incident.splitting.reasonHint')}
        required
        rows={3}
        maxLength={1000}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
      <Select
        id="kind"
        empty={null}
        label={t('incident.splitting.kind')}
        required
        error={errors.kind?.message}
        {...form.register('kind')}
        options={KINDS.map((value) => ({ value, label: t(`report.kind.${value}`) }))}
      />
      {chosen.kind === 'OTHER' && (
        <TextField
          id="kindWords"
          label={t('incident.splitting.kindWords')}
          required
          maxLength={200}
          error={errors.kindWords?.message}
          {...form.register('kindWords')}
        />
      )}
      <Select
        id="medium"
        empty={null}
        label={t('incident.splitting.medium')}
        required
        error={errors.medium?.message}
        {...form.register('medium')}
        options={MEDIA.map((value) => ({ value, label: t(`report.medium.${value}`) }))}
      />
      <TextArea
        id="description"
        label={t('incident.splitting.description')}
        hint={t('incident.splitting.descriptionHint')}
        required
        rows={3}
        maxLength={4000}
        error={errors.description?.message}
        {...form.register('description')}
      />
      <TextArea
        id="contents"
        label={t('incident.splitting.contents')}
        rows={2}
        maxLength={4000}
        error={errors.contents?.message}
        {...form.register('contents')}
      />
      <CheckboxGroup
        id="units"
        label={t('incident.splitting.units')}
        hint={t('incident.splitting.unitsHint')}
        required
        error={errors.units?.message}
        {...form.register('units')}
        options={overview.units.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <CheckboxGroup
        id="knowledge"
        label={t('incident.splitting.knowledge')}
        hint={t('incident.splitting.knowledgeHint')}
        error={errors.knowledge?.message}
        {...form.register('knowledge')}
        options={knowledge.map(({ id, known, knower }) => ({
          value: String(id),
          label: t('incident.splitting.knowledgeLine', { at: told.whole(known), who: knower }),
        }))}
      />
      {countLines.length > 0 && (
        <CheckboxGroup
          id="counts"
          label={t('incident.splitting.counts')}
          error={errors.counts?.message}
          {...form.register('counts')}
          options={countLines.map((line) => ({ value: String(line.id), label: words(line) }))}
        />
      )}
      {overview.media.length > 0 && (
        <CheckboxGroup
          id="media"
          label={t('incident.splitting.media')}
          error={errors.media?.message}
          {...form.register('media')}
          options={overview.media.map(({ number, label }) => ({ value: String(number), label }))}
        />
      )}
      {units.length > 0 && (
        <SplitConsequences preview={preview.data} refused={preview.error} counted={(chosen.counts ?? []).length > 0} />
      )}
    </Form>
  )
}
