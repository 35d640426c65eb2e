import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredInstant } from '@/lib/forms'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { endHolding, type Holding } from '../api'
import { useChange } from './use-change'

const schema = z.object({ to: requiredInstant() })

/** Says on which day somebody holds a post for the last time. */
export function EndForm({ holding, onDone }: { holding: Holding; onDone: () => void }) {
  const { t } = useTranslation()
  const changed = useChange()
  const form = useOfficeForm(schema, { to: null as never })
  const submit = useSubmit(form, async ({ to }) => {
    await endHolding(holding.id, to)
    onDone()
    await changed(t('admin.ended'))
  })
  return (
    <Form form={form} submit={submit} submitLabel={t('admin.end')}>
      <p>{t('admin.endText', { name: holding.displayName })}</p>
      <Controller name="to" control={form.control} render={({ field, fieldState }) => (
        <DateTimeField {...field} id="to" dateOnly label={t('admin.lastDay')} required error={fieldState.error?.message} />)} />
    </Form>
  )
}
