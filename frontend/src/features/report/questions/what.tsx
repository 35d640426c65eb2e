import { useTranslation } from 'react-i18next'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { KINDS, MEDIA, type Kind, type Medium } from '../answers'
import { errorOf, type QuestionProps } from './props'

/** What a kind nearly always says about the medium; it can be changed. */
const USUAL: Partial<Record<Kind, Medium>> = {
  MISSENT_EMAIL: 'EMAIL',
  MISDELIVERED_POST: 'PAPER',
  MISISSUED: 'PAPER',
  DISCLOSURE_ERROR: 'PAPER',
}

/** 2 何がどうなったか. */
export function WhatQuestion({ answers, onChange, errors }: QuestionProps) {
  const { t } = useTranslation()
  const { what } = answers
  const set = (change: Partial<typeof what>) => onChange({ ...answers, what: { ...what, ...change } })
  return (
    <>
      <RadioGroup
        id="kind"
        name="kind"
        label={t('report.what.kind')}
        twoColumns
        value={what.kind}
        error={errorOf(errors, 'kind')}
        options={KINDS.map((value) => ({ value, label: t(`report.kind.${value}`) }))}
        onChange={(event) => {
          const kind = event.target.value as Kind
          set({ kind, medium: what.medium ?? USUAL[kind] ?? null })
        }}
      />
      {what.kind === 'OTHER' && (
        <TextField
          name="kindWords"
          label={t('report.what.kindWords')}
          hint={t('report.what.kindWordsHint')}
          required
          maxLength={200}
          autoComplete="off"
          value={what.kindWords}
          error={errorOf(errors, 'kindWords')}
          onChange={(event) => set({ kindWords: event.target.value })}
        />
      )}
      <RadioGroup
        id="medium"
        name="medium"
        label={t('report.what.medium')}
        twoColumns
        value={what.medium}
        error={errorOf(errors, 'medium')}
        options={MEDIA.map((value) => ({ value, label: t(`report.medium.${value}`) }))}
        onChange={(event) => set({ medium: event.target.value as Medium })}
      />
      <TextArea
        name="description"
        label={t('report.what.description')}
        hint={t('report.what.descriptionHint')}
        rows={3}
        maxLength={4000}
        value={what.description}
        error={errorOf(errors, 'description')}
        onChange={(event) => set({ description: event.target.value })}
      />
    </>
  )
}
