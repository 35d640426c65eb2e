import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useWatch, type FieldValues, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { CHECK, movedSince, proposalQuery, untouched, type Begun, type ProposedText } from '@/lib/proposal'
import { Button } from './button'
import { Checkbox } from './checkbox'
import { Loading } from './loading'
import { Notice } from './notice'
import { useDraft } from './step-draft'

/** What the facts of the case propose for the form inside; a form opens empty where that cannot be read. */
export function Proposed({
  number,
  step,
  children,
}: {
  number: string
  step: string
  children: (texts: readonly ProposedText[]) => ReactNode
}) {
  const { data, isPending } = useQuery(proposalQuery(number, step))
  return isPending ? <Loading /> : children(data ?? [])
}

/** Texts with which fields begin: for `useOfficeForm` and `Form`, and for the fields what they begin with and where that comes from. */
export interface Begins {
  begun: Begun
  labels: Record<string, string>
  text: (field: string) => string
  /** A text as people read it: of a choice its label. */
  shown: (field: string) => string
  hint: (field: string, hint?: string) => string | undefined
}

/** The texts for the fields that have a label here; of a field that is chosen `choices` has the label of each choice. */
export function useBegins(
  texts: readonly ProposedText[],
  labels: Record<string, string>,
  choices: Record<string, Record<string, string>> = {},
): Begins {
  const { t } = useTranslation()
  // The texts with which the form opened: those that are read later must not replace what is being typed.
  const [own] = useState(() => new Map(texts.filter(({ field }) => field in labels).map((one) => [one.field, one])))
  return {
    begun: Object.fromEntries([...own].map(([field, { text }]) => [field, text])),
    labels,
    text: (field) => own.get(field)?.text ?? '',
    shown: (field) => {
      const text = own.get(field)?.text ?? ''
      return choices[field]?.[text] ?? text
    },
    hint: (field, hint) => {
      const one = own.get(field)
      if (!one) return hint
      const records = one.from.map((record) => t(`ui.proposal.record.${record}`)).join(t('ui.and'))
      return [t('ui.proposal.from', { records: records + (one.of ? t('ui.inBrackets', { text: one.of }) : '') }), hint]
        .filter(Boolean)
        .join(' ')
    },
  }
}

interface Props<In extends FieldValues, Out extends FieldValues> {
  form: UseFormReturn<In, unknown, Out>
  begins: Begins
}

/** Above the fields: that the records have changed since the draft; what was typed stays until one says otherwise. */
export function MovedSince<In extends FieldValues, Out extends FieldValues>({ form, begins }: Props<In, Out>) {
  const { t } = useTranslation()
  const draft = useDraft()
  const [moved] = useState(() => movedSince(begins.begun, draft?.initial?.values ?? null))
  const values = useWatch({ control: form.control }) as Record<string, unknown>
  return moved
    .filter((field) => values[field] !== begins.begun[field])
    .map((field) => (
      <Notice key={field} title={t('ui.proposal.moved')} role="status">
        <p>{t('ui.proposal.movedText', { field: begins.labels[field] })}</p>
        <p className="my-2 rounded-8 border border-solid-gray-420 bg-white p-3 whitespace-pre-line wrap-break-word">
          {begins.shown(field)}
        </p>
        <Button
          kind="secondary"
          onClick={() => form.setValue(field as never, begins.begun[field] as never, { shouldDirty: true })}
        >
          {t('ui.proposal.replace')}
        </Button>
      </Notice>
    ))
}

/** Above the button that sends: one press that says that the prefilled texts are right, as long as one stands as it came. */
export function PrefilledCheck<In extends FieldValues, Out extends FieldValues>({ form, begins }: Props<In, Out>) {
  const { t } = useTranslation()
  const values = useWatch({ control: form.control }) as Record<string, unknown>
  if (!untouched(begins.begun, values)) return null
  const error = (form.formState.errors as Record<string, { message?: string } | undefined>)[CHECK]?.message
  return (
    <Checkbox
      label={t('ui.proposal.check')}
      hint={t('ui.proposal.checkHint')}
      error={error}
      {...form.register(CHECK as never)}
    />
  )
}
