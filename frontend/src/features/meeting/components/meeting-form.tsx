import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { toInputs } from '@/lib/dates'
import { requiredInstant, requiredText } from '@/lib/forms'
import { randomUuid } from '@/lib/secret-box'
import { Form } from '@/ui/form'
import { NumberField } from '@/ui/number-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { planMeeting } from '../api'
import { count } from '../count'
import { WhenFields } from './when-fields'

const schema = z.object({
  term: count(1, 99, 'meeting.termWrong'),
  number: count(1, 999, 'meeting.numberWrong'),
  day: requiredInstant(),
  begins: requiredText(8),
  place: requiredText(200),
})

/** Plans a meeting; term and the next number stand there already. */
export function MeetingForm({
  term,
  nextNumber,
  onDone,
}: {
  term: number
  nextNumber: number
  onDone: (meeting: number) => Promise<void>
}) {
  const { t } = useTranslation()
  const [key] = useState(randomUuid)
  const form = useOfficeForm(schema, {
    term: String(term),
    number: String(nextNumber),
    day: null as never,
    begins: '10:00',
    place: '',
  })
  const submit = useSubmit(form, async ({ term, number, day, begins, place }) => {
    const planned = await planMeeting(key, {
      term: Number(term.normalize('NFKC')),
      number: Number(number.normalize('NFKC')),
      day: toInputs(day).date,
      begins,
      place,
    })
    await onDone(planned.id)
  })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('meeting.submitPlan')}>
      <NumberField
        id="term"
        label={t('meeting.term')}
        required
        error={errors.term?.message}
        {...form.register('term')}
      />
      <NumberField
        id="number"
        label={t('meeting.number')}
        hint={t('meeting.numberHint', { next: nextNumber })}
        required
        error={errors.number?.message}
        {...form.register('number')}
      />
      <WhenFields control={form.control} register={form.register} errors={errors} />
    </Form>
  )
}
