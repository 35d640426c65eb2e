import { zodResolver } from '@hookform/resolvers/zod'
import { useForm, type DefaultValues, type FieldValues, type UseFormReturn } from 'react-hook-form'
import type { z } from 'zod'

/** A form checked by a zod schema. Refused fields are listed by the error summary, which takes the focus. */
export function useOfficeForm<In extends FieldValues, Out extends FieldValues>(
  schema: z.ZodType<Out, In>, defaultValues: DefaultValues<In>,
): UseFormReturn<In, unknown, Out> {
  return useForm<In, unknown, Out>({ resolver: zodResolver(schema), defaultValues, shouldFocusError: false })
}
