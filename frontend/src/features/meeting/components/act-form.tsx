import type { ReactNode } from 'react'
import { z } from 'zod'
import { Form } from '@/ui/form'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import type { MeetingView } from '../api'
import { useMeetingState } from './state-row'
import { useMeetingAct } from './use-meeting-act'

/** An act on a meeting of which nothing is typed. */
export function ActForm({
  meeting,
  act,
  label,
  happened,
  onDone,
  children,
}: {
  meeting: MeetingView
  act: (version: number) => Promise<unknown>
  label: string
  happened: string
  onDone: () => void
  children?: ReactNode
}) {
  const send = useMeetingAct(meeting)
  const conflictRows = useMeetingState(meeting)
  const form = useOfficeForm(z.object({}), {})
  const submit = useSubmit(form, async () => {
    await send(act, happened)
    onDone()
  })
  return (
    <Form form={form} submit={submit} submitLabel={label} conflictRows={conflictRows}>
      {children}
    </Form>
  )
}
