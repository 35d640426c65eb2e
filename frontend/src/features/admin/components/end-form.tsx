import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { fromInputs } from '@/lib/dates'
import { requiredInstant } from '@/lib/forms'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { Notice } from '@/ui/notice'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { dayOf, endHolding, type Holding } from '../api'
import { today } from '../today'
import { useChange } from './use-change'

const schema = z.object({ to: requiredInstant() })

/** Says on which day somebody holds a post for the last time; a day before the first one makes the holding void. */
export function EndForm({ holding, takesTwo, onDone }: { holding: Holding; takesTwo: boolean; onDone: () => void }) {
  const { t } = useTranslation()
  const changed = useChange()
  const form = useOfficeForm(schema, { to: holding.to ? fromInputs(holding.to, '00:00')! : today() })
  const to = useWatch({ control: form.control, name: 'to' }) as string | null
  const never = to !== null && dayOf(to) < holding.from
  const longer = takesTwo && to !== null && holding.to && dayOf(to) > holding.to
  const submit = useSubmit(form, async (end) => {
    const { waits } = await endHolding(holding.id, end.to)
    onDone()
    await changed(t(waits ? 'admin.appointments.longerAsked' : never ? 'admin.takenBack' : 'admin.ended'))
  })
  return (
    <Form form={form} submit={submit} submitLabel={t(holding.to ? 'admin.correct' : 'admin.end')}>
      <p>{t('admin.endText', { name: holding.displayName })}</p>
      <Controller
        name="to"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="to"
            dateOnly
            label={t('admin.lastDay')}
            hint={t('admin.lastDayHint')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
      {longer && (
        <Notice title={t('admin.appointments.longerTakesTwo')} role="status">
          {t('admin.appointments.takesTwoText')}
        </Notice>
      )}
      {never && <Notice kind="warning" title={t('admin.endBeforeStart')} role="status" />}
    </Form>
  )
}
