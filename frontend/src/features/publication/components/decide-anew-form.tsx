import { useQueryClient } from '@tanstack/react-query'
import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { choice, requiredInstant, requiredText } from '@/lib/forms'
import { thisMinute } from '@/lib/server-time'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { CHOICES, reviseDecision, type PublicationView } from '../api'
import { Criteria } from './criteria'
import { useDecisionConflict } from './use-decision-conflict'

const schema = z.object({ choice: choice(CHOICES), reason: requiredText(2000), decidedAt: requiredInstant() })

/** 公表の方針を決め直す: what takes the place of the decision, with the reason. */
export function DecideAnewForm({
  number,
  publication,
  onDone,
}: {
  number: string
  publication: PublicationView
  onDone: () => void
}) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const conflictRows = useDecisionConflict()
  const form = useOfficeForm(schema, { choice: null as never, reason: '', decidedAt: thisMinute() })
  const send = useVersion<PublicationView>(publication.version, (current) => current.version)
  const submit = useSubmit(form, async (values) => {
    await send((version) => reviseDecision(number, { version, ...values }))
    toast(t('publication.anew.done'))
    onDone()
    await queries.invalidateQueries()
  })
  const { errors } = form.formState
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t('publication.anew.submit')}
      conflictRows={(current) => conflictRows(form.getValues(), current)}
    >
      <p>{t('publication.anew.text')}</p>
      <Criteria grounds={publication.grounds} personsFrom={publication.personsFrom} />
      <RadioGroup
        id="choice"
        label={t('publication.choiceLabel')}
        required
        error={errors.choice?.message}
        options={CHOICES.map((value) => ({ value, label: t(`publication.choice.${value}`) }))}
        {...form.register('choice')}
      />
      <TextArea
        id="reason"
        label={t('publication.anew.reason')}
        required
        rows={4}
        maxLength={2000}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
      <Controller
        name="decidedAt"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="decidedAt"
            label={t('publication.decidedAt')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
    </Form>
  )
}
