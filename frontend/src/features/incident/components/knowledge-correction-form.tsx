import { useQuery } from '@tanstack/react-query'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { LimitMoves } from '@/features/clock/parts/limit-moves'
import { choice, optionalText, requiredText } from '@/lib/forms'
import { useSpokenTime } from '@/lib/spoken-time'
import { Form } from '@/ui/form'
import { Notice } from '@/ui/notice'
import { RadioGroup } from '@/ui/radio-group'
import { SpokenTimeField, type SpokenValue } from '@/ui/spoken-time-field'
import { meant } from '@/ui/spoken-time-words'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useTypedTime } from '@/ui/use-typed-time'
import { correctionPreviewQuery, correctKnowledge, EMPLOYERS, type CaseOverview } from '../api'
import { useRecord } from './use-record'

const schema = z.object({
  knower: requiredText(200),
  employer: choice(EMPLOYERS),
  known: z.custom<SpokenValue>((value) => (value as SpokenValue).text.trim() !== '', 'lib.required'),
  note: optionalText(2000),
  reason: requiredText(1000),
})

/** What is right instead of an entry, and why; which limits move by it is said before. */
export function KnowledgeCorrectionForm({
  number,
  entry,
  onDone,
}: {
  number: string
  entry: CaseOverview['knowledge'][number]
  onDone: () => void
}) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const understood = useTypedTime()
  const form = useOfficeForm(schema, {
    knower: entry.knower,
    employer: entry.employer,
    known: { text: entry.known.said ?? entry.known.wholeWords, half: null },
    note: entry.note ?? '',
    reason: '',
  })
  const submit = useSubmit(form, async ({ known: typed, note, ...values }) => {
    const known = await understood(typed, 'known')
    await record(
      correctKnowledge(number, entry.id, { ...values, known, note: note || null }),
      t('incident.knowledge.corrected'),
    )
    onDone()
  })
  const [employer, known] = useWatch({ control: form.control, name: ['employer', 'known'] })
  const earliest = meant(useSpokenTime(known.text), known.half)?.earliest
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('incident.knowledge.correct')}>
      <TextField
        id="knower"
        label={t('incident.knowledge.knower')}
        hint={t('incident.knowledge.knowerHint')}
        required
        error={errors.knower?.message}
        {...form.register('knower')}
      />
      <RadioGroup
        id="employer"
        label={t('incident.knowledge.employer')}
        required
        error={errors.employer?.message}
        {...form.register('employer')}
        options={EMPLOYERS.map((value) => ({ value, label: t(`incident.knowledge.employers.${value}`) }))}
      />
      <Controller
        name="known"
        control={form.control}
        render={({ field: { value, onChange }, fieldState }) => (
          <SpokenTimeField
            id="known"
            label={t('incident.knowledge.knownAt')}
            value={value}
            onChange={onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      <TextField
        id="note"
        label={t('incident.knowledge.note')}
        error={errors.note?.message}
        {...form.register('note')}
      />
      <TextArea
        id="reason"
        label={t('incident.knowledge.correctionReason')}
        hint={t('incident.knowledge.correctionReasonHint')}
        required
        rows={2}
        maxLength={1000}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
      {earliest && <Moves number={number} entry={entry.id} employer={employer} knownAt={earliest} />}
    </Form>
  )
}

function Moves({
  number,
  entry,
  ...right
}: {
  number: string
  entry: number
  employer: (typeof EMPLOYERS)[number]
  knownAt: string
}) {
  const { t } = useTranslation()
  const { data: preview } = useQuery(correctionPreviewQuery(number, entry, right))
  if (!preview) return null
  const moves = preview.moves.length > 0
  return (
    <Notice title={t(moves ? 'incident.basis.followsConfirmed' : 'incident.knowledge.atOnce')}>
      <LimitMoves moves={preview.moves} />
      {moves && <p>{t('incident.basis.otherPerson')}</p>}
    </Notice>
  )
}
