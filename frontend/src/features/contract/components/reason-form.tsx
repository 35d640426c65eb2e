import type { ReactNode } from 'react'
import { z } from 'zod'
import { requiredText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'

/** Asks for one reason; `name` is the field of the request. */
export function ReasonForm({
  name,
  label,
  submitLabel,
  send,
  children,
}: {
  name: 'reason' | 'latenessReason'
  label: string
  submitLabel: string
  send: (reason: string) => Promise<void>
  children?: ReactNode
}) {
  const form = useOfficeForm(z.object({ [name]: requiredText(1000) }), { [name]: '' } as Record<string, string>)
  const submit = useSubmit(form, (values) => send(values[name]!))
  return (
    <Form form={form} submit={submit} submitLabel={submitLabel}>
      {children}
      <TextArea
        id={name}
        label={label}
        required
        rows={3}
        maxLength={1000}
        error={form.formState.errors[name]?.message as string | undefined}
        {...form.register(name)}
      />
    </Form>
  )
}
