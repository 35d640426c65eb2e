import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useMemo } from 'react'
import { useForm, type DefaultValues, type FieldValues, type Resolver, type UseFormReturn } from 'react-hook-form'
import type { z } from 'zod'
import { changed, formOf, takenUp } from '@/lib/draft-values'
import { CHECK, keptValues, untouched, type Begun } from '@/lib/proposal'
import { useKept } from './kept-typing'
import { useDraft } from './step-draft'

const VALUES = 'values'

/** The resolver that asks besides for the press that says that prefilled texts are right. */
function checked<In extends FieldValues, Out>(
  resolver: Resolver<In, unknown, Out>,
  begun: Begun,
): Resolver<In, unknown, Out> {
  return async (values, context, options) => {
    const result = await resolver(values, context, options)
    if (!untouched(begun, values) || values[CHECK]) return result
    return {
      values: {},
      errors: { ...result.errors, [CHECK]: { type: 'required', message: 'ui.proposal.checkNeeded' } },
    } as never
  }
}

/**
 * A form checked by a zod schema. Refused fields are listed by the error summary, which takes the focus. In a dialog
 * that keeps what was typed, the form begins with it. The form of a step begins with its draft and is kept on the server.
 * Texts that the records made (`begins`) are no answer before they are changed or said to be right by one press.
 */
export function useOfficeForm<In extends FieldValues, Out extends FieldValues>(
  schema: z.ZodType<Out, In>,
  defaultValues: DefaultValues<In>,
  begins?: { begun: Begun },
): UseFormReturn<In, unknown, Out> {
  const kept = useKept()
  const around = useDraft()
  const draft = kept ? null : around
  // The defaults of the moment the form was opened: a time that ticks on must not look like a change.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const standard = useMemo(() => defaultValues as Record<string, unknown>, [])
  const begin = kept ? kept.get(VALUES) : draft?.initial && takenUp(standard, draft.initial.values)
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const proposed = useMemo(() => begins?.begun ?? {}, [])
  const form = useForm<In, unknown, Out>({
    resolver: checked(zodResolver(schema), proposed),
    shouldFocusError: false,
    defaultValues: (begin ?? defaultValues) as DefaultValues<In>,
  })
  const { subscribe, getValues, control } = form
  const claim = draft?.claim
  const initial = draft?.initial?.values
  const keeper = draft?.owner === control ? draft.keeper : undefined
  useEffect(() => claim?.(control), [claim, control])
  useEffect(() => {
    if (!keeper) return
    const begun = JSON.stringify(getValues())
    let typed = false
    return subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        typed ||= JSON.stringify(values) !== begun
        if (typed)
          keeper.type({ values: keptValues(changed(values, standard), proposed, initial), form: formOf(standard) })
      },
    })
  }, [keeper, subscribe, getValues, standard, proposed, initial])
  useEffect(() => {
    if (!kept) return
    const begun = JSON.stringify(getValues())
    return subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        if (kept.has(VALUES) || JSON.stringify(values) !== begun) kept.set(VALUES, values)
      },
    })
  }, [kept, subscribe, getValues])
  return form
}
