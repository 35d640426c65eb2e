import { useQueryClient } from '@tanstack/react-query'
import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { below } from '@/lib/query-keys'
import { useDates } from '@/lib/use-dates'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { recordAsked, type Consultation } from '../api'
import { askingSchema, dayOf } from '../schema'

/** On which day the council was asked; another day than the recorded one with the reason. */
export function AskingForm({ consultation, onDone }: { consultation: Consultation; onDone: () => void }) {
  const { t } = useTranslation()
  const dates = useDates()
  const queries = useQueryClient()
  const toast = useToast()
  const again = consultation.askedOn !== null
  const form = useOfficeForm(askingSchema(again), { on: null as never, reason: '' })
  const send = useVersion(consultation.version, (current: Consultation) => current.version)
  const submit = useSubmit(form, async ({ on, reason }) => {
    await send((version) => recordAsked(consultation.id, { version, on: dayOf(on), reason: reason || null }))
    await queries.invalidateQueries({ queryKey: below('/api/consultations') })
    toast(t('consultation.askedSaved'))
    onDone()
  })
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t('consultation.record')}
      conflictRows={(current) => [
        {
          label: t('consultation.askedOn'),
          mine: dates.date(form.getValues('on')),
          theirs: (current as Consultation).askedOn
            ? dates.date((current as Consultation).askedOn!)
            : t('consultation.notAsked'),
        },
      ]}
    >
      <Controller
        name="on"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="on"
            dateOnly
            label={t('consultation.askedOn')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
      {again && (
        <TextArea
          id="reason"
          label={t('consultation.reason')}
          required
          rows={2}
          maxLength={1000}
          error={form.formState.errors.reason?.message}
          {...form.register('reason')}
        />
      )}
    </Form>
  )
}
