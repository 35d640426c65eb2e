import { useQueryClient } from '@tanstack/react-query'
import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { fromInputs, toInputs } from '@/lib/dates'
import { requiredInstant } from '@/lib/forms'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { NumberField, readNumber } from '@/ui/number-field'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { changeCriteria, type Criteria } from '../api'

const MOST = 1_000_000
const within = (typed: string) => {
  const number = readNumber(typed)
  return number !== undefined && number >= 1 && number <= MOST
}

const schema = z.object({
  personsFrom: z.string().refine(within, 'publication.criterion.form'),
  validFrom: requiredInstant(),
})

/** The municipality's own number of persons, from a day on. */
export function CriterionForm({ criteria, onDone }: { criteria: Criteria; onDone: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const form = useOfficeForm(schema, {
    personsFrom: String(criteria.personsFrom),
    validFrom: fromInputs(criteria.today, '00:00')!,
  })
  const send = useVersion<Criteria>(criteria.said.length, (current) => current.said.length)
  const submit = useSubmit(form, async ({ personsFrom, validFrom }) => {
    const body = { personsFrom: readNumber(personsFrom)!, validFrom: toInputs(validFrom).date }
    await send((version) => changeCriteria({ version, ...body }))
    toast(t('publication.criterion.changed'))
    onDone()
    await queries.invalidateQueries()
  })
  const { errors } = form.formState
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t('publication.criterion.submit')}
      conflictRows={(current) => [
        {
          label: t('publication.criterion.personsFrom'),
          mine: form.getValues('personsFrom'),
          theirs: String((current as Criteria).personsFrom),
        },
      ]}
    >
      <p>{t('publication.criterion.keeps')}</p>
      <NumberField
        id="personsFrom"
        label={t('publication.criterion.personsFrom')}
        required
        error={errors.personsFrom?.message}
        {...form.register('personsFrom')}
      />
      <Controller
        name="validFrom"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="validFrom"
            dateOnly
            required
            label={t('publication.criterion.validFrom')}
            error={fieldState.error?.message}
          />
        )}
      />
    </Form>
  )
}
