import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect } from 'react'
import { useForm, type DefaultValues, type FieldValues, type UseFormReturn } from 'react-hook-form'
import type { z } from 'zod'
import { useKept } from './kept-typing'

const VALUES = 'values'

/**
 * A form checked by a zod schema. Refused fields are listed by the error summary, which takes the focus. In a dialog
 * that keeps what was typed, the form begins with it.
 */
export function useOfficeForm<In extends FieldValues, Out extends FieldValues>(
  schema: z.ZodType<Out, In>, defaultValues: DefaultValues<In>,
): UseFormReturn<In, unknown, Out> {
  const kept = useKept()
  const form = useForm<In, unknown, Out>({
    resolver: zodResolver(schema), shouldFocusError: false, defaultValues: (kept?.get(VALUES) as DefaultValues<In> | undefined) ?? defaultValues,
  })
  const { subscribe, getValues } = form
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
