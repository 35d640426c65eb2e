import { useRef, useState, type ReactNode } from 'react'
import type { FieldErrors, FieldValues, UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { MovedSince, PrefilledCheck, type Begins } from './begins'
import { Button } from './button'
import { ConflictNotice, type ConflictRow } from './conflict-notice'
import { formOf } from '@/lib/draft-values'
import { ErrorSummary, type SummaryError } from './error-summary'
import { FormElement } from './form-element'
import { useOnItsWay } from './on-its-way'
import { DraftSaved, DraftTakenUp, useDraft } from './step-draft'
import type { Submit } from './use-submit'

function flatten(errors: FieldErrors, prefix = ''): SummaryError[] {
  return Object.entries(errors).flatMap(([name, error]) => {
    if (!error || typeof error !== 'object' || name === 'ref') return []
    if (typeof error.message === 'string') return [{ field: prefix + name, message: error.message }]
    return flatten(error as FieldErrors, `${prefix}${name}.`)
  })
}

interface Props<In extends FieldValues, Out extends FieldValues> {
  form: UseFormReturn<In, unknown, Out>
  submit: Submit
  submitLabel: string
  /** How what somebody else saved reads beside what was typed here. */
  conflictRows?: (current: unknown) => ConflictRow[]
  /** Enter in a field sends, where that changes nothing that could not be taken back. */
  enterSends?: boolean
  /** Further buttons beside the one that sends. */
  actions?: ReactNode
  /** Texts from the records with which fields begin. */
  begins?: Begins
  children: ReactNode
}

/**
 * A form of the office: summary of what was refused, the fields, the button that sends once. Files that are still on their
 * way are waited for; one that did not arrive is never left out without a word.
 */
export function Form<In extends FieldValues, Out extends FieldValues>({
  form,
  submit,
  submitLabel,
  conflictRows,
  enterSends,
  actions,
  begins,
  children,
}: Props<In, Out>) {
  const { t } = useTranslation()
  const fields = flatten(form.formState.errors)
  const conflict = submit.problem?.conflict && conflictRows
  const draft = useDraft()
  const kept = draft !== null && draft.owner === form.control
  const { settled, around } = useOnItsWay()
  const [waiting, setWaiting] = useState(false)
  const waits = useRef(false)
  const [missing, setMissing] = useState<{ errors: SummaryError[]; round: number }>({ errors: [], round: 0 })

  async function send(event: React.SyntheticEvent) {
    if (waits.current) return
    waits.current = true
    setWaiting(true)
    try {
      const errors = await settled()
      setMissing(({ round }) => ({ errors, round: errors.length ? round + 1 : round }))
      if (errors.length) return
    } finally {
      waits.current = false
      setWaiting(false)
    }
    await submit.handle(event)
  }

  return (
    <FormElement enterSends={enterSends} onSend={(event) => void send(event)} className="flex max-w-3xl flex-col gap-6">
      <ErrorSummary
        errors={missing.errors.length ? missing.errors : conflict ? fields : [...submit.rest, ...fields]}
        round={submit.round + missing.round}
        title={t(fields.length || missing.errors.length ? 'ui.errorsTitle' : 'ui.refusedTitle')}
      />
      {conflict && <ConflictNotice rows={conflict(submit.problem!.current)} round={submit.round} />}
      {kept && <DraftTakenUp form={formOf(form.formState.defaultValues ?? {})} />}
      {begins && <MovedSince form={form} begins={begins} />}
      {around(children)}
      {begins && <PrefilledCheck form={form} begins={begins} />}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={submit.busy || waiting} className="min-h-12 px-6">
          {submit.busy || waiting ? t('ui.sending') : submitLabel}
        </Button>
        {actions}
        {kept && <DraftSaved />}
      </div>
    </FormElement>
  )
}
