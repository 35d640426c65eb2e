import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useMemo } from 'react'
import { useForm, type DefaultValues, type FieldValues, type UseFormReturn } from 'react-hook-form'
import type { z } from 'zod'
import { changed, formOf, takenUp } from '@/lib/draft-values'
import { useKept } from './kept-typing'
import { useDraft } from './step-draft'

const VALUES = 'values'

/**
 * A form checked by a zod schema. Refused fields are listed by the error summary, which takes the focus. In a dialog
 * that keeps what was typed, the form begins with it. The form of a step begins with its draft and is kept on the server.
 */
export function useOfficeForm<In extends FieldValues, Out extends FieldValues>(
  schema: z.ZodType<Out, In>, defaultValues: DefaultValues<In>,
): UseFormReturn<In, unknown, Out> {
  const kept = useKept()
  const around = useDraft()
  const draft = kept ? null : around
  // The defaults of the moment the form was opened: a time that ticks on must not look like a change.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const standard = useMemo(() => defaultValues as Record<string, unknown>, [])
  const begin = kept ? kept.get(VALUES) : draft?.initial && takenUp(standard, draft.initial.values)
  const form = useForm<In, unknown, Out>({
    resolver: zodResolver(schema), shouldFocusError: false, defaultValues: (begin ?? defaultValues) as DefaultValues<In>,
  })
  const { subscribe, getValues, control } = form
  const claim = draft?.claim
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
        if (typed) keeper.type({ values: changed(values, standard), form: formOf(standard) })
      },
    })
  }, [keeper, subscribe, getValues, standard])
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
