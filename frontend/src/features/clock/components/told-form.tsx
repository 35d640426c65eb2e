import { useQueryClient } from '@tanstack/react-query'
import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredInstant, requiredText } from '@/lib/forms'
import { thisMinute } from '@/lib/server-time'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { TextField } from '@/ui/text-field'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { callsQuery, clocksQuery, recordTold, type Call } from '../api'

const schema = z.object({ reached: requiredText(100), at: requiredInstant() })

/** 「電話で伝えた（相手・時刻）」 */
export function ToldForm({ call, onDone }: { call: Call; onDone: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const form = useOfficeForm(schema, { reached: '', at: thisMinute() })
  const submit = useSubmit(form, async (values) => {
    await recordTold(call, values)
    toast(t('clock.calls.saved'))
    onDone()
    await Promise.all(
      [callsQuery, clocksQuery(call.incident)].map(({ queryKey }) => queries.invalidateQueries({ queryKey })),
    )
  })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('clock.calls.save')}>
      <TextField
        id="reached"
        label={t('clock.calls.reached')}
        hint={t('clock.calls.reachedHint')}
        required
        error={errors.reached?.message}
        {...form.register('reached')}
      />
      <Controller
        name="at"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField {...field} id="at" label={t('clock.calls.at')} required error={fieldState.error?.message} />
        )}
      />
    </Form>
  )
}
